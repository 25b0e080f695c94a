package org.safeconduct.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.Term;

/** Everybody is told the limits of today, and a number only where it is certain. */
class LegalLimitsTest {

    private static final Clock LAST_DAY_OF_THE_OLD_LAW = Clock.fixed(Instant.parse("2026-06-11T10:00:00Z"),
            ZoneId.of("Europe/Amsterdam"));

    @ParameterizedTest(name = "{0}")
    @CsvSource({"D03, 5, DAYS", "D05, 21, DAYS", "D10, 6, MONTHS", "D18, 3, DAYS"})
    void tellsANumberThatWasConfirmed(String rule, int amount, Term.Unit unit) {
        assertThat(told(Desk.NOON).get(rule)).extracting(LegalLimits.LegalLimit::amount, LegalLimits.LegalLimit::unit)
                .containsExactly(amount, unit);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"D03, true", "D05, true", "D10, true", "D12, true", "D09, false", "D11, false"})
    void tellsWhetherItCanTakeLonger(String rule, boolean longer) {
        assertThat(told(Desk.NOON).get(rule).extendable()).isEqualTo(longer);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"D07, not confirmed", "D24, the choice is an example", "D26, a least number",
            "D35, depends on the case"})
    void tellsNoNumberThatIsNotCertain(String rule, String why) {
        assertThat(told(Desk.NOON).get(rule)).as(why)
                .satisfies(limit -> assertThat(limit.article()).isNotBlank())
                .extracting(LegalLimits.LegalLimit::amount, LegalLimits.LegalLimit::unit)
                .containsExactly(null, null);
    }

    @Test
    void tellsTheLawOfToday() {
        assertThat(told(Desk.NOON)).containsKey("D10").doesNotContainKey("D08");
        assertThat(told(LAST_DAY_OF_THE_OLD_LAW)).containsKey("D08").doesNotContainKey("D10");
    }

    private static Map<String, LegalLimits.LegalLimit> told(Clock clock) {
        LegalLimits limits = new LegalLimits();
        limits.em = new Desk().em;
        limits.clock = clock;
        return limits.inForce().stream().collect(Collectors.toMap(LegalLimits.LegalLimit::rule, limit -> limit));
    }
}
