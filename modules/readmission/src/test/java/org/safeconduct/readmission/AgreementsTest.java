package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.access.Calendar;
import org.safeconduct.access.Wiring;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.kernel.Calendars;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.kernel.WorkDays;

/** Agreements as their files have them, against the collection that they come from and against days counted elsewhere. */
class AgreementsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    private final Agreements agreements = agreements();

    private static Agreements agreements() {
        return new Wiring().with(Clock.class, new Calendar(DAY)).with(Clocks.class, new Clocks() {
            @Override
            public WorkDays workDays() {
                return Calendars.of("NL");
            }
        }).get(Agreements.class);
    }

    @ParameterizedTest(name = "{0} {1} from {2}: {3}")
    @CsvFileSource(resources = "limits.csv", numLinesToSkip = 1)
    void countsEveryVerifiedRule(String partner, String rule, LocalDate start, String due, String steps) {
        if (steps == null) {
            refused(due, () -> agreements.limit(partner, rule, start, null));
            return;
        }
        Due counted = agreements.limit(partner, rule, start, null);
        assertThat(counted.date()).isEqualTo(due);
        assertThat(counted.steps().stream().map(step -> step.why() + " " + step.date()))
                .containsExactly(steps.split(" \\| "));
    }

    @Test
    void hasALineForEveryVerifiedRule() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                AgreementsTest.class.getResourceAsStream("limits.csv"), StandardCharsets.UTF_8))) {
            assertThat(lines.lines().skip(1).map(line -> line.replaceFirst("(\\w+),([\\w-]+),.*", "$1 $2")))
                    .containsAll(rules().filter(each -> each.rule().verified()).map(Of::toString).toList());
        }
    }

    private record Of(String partner, AgreementRule rule) {

        @Override
        public String toString() {
            return partner + " " + rule.rule();
        }
    }

    private static Stream<Of> rules() {
        return AgreementBook.all()
                .stream()
                .flatMap(agreement -> agreement.rules().stream().map(rule -> new Of(agreement.partner(), rule)));
    }

    private static Stream<Of> unverified() {
        return rules().filter(each -> !each.rule().verified());
    }

    @ParameterizedTest
    @MethodSource("unverified")
    void drivesNothingByARuleThatNobodyConfirmed(Of each) {
        refused("rule-unverified", () -> agreements.limit(each.partner(), each.rule().rule().code(), DAY, null));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"SRB, error-window, limit-unknown", "SRB, tacit-acceptance, limit-unknown",
            "BLR, reply, agreement-not-in-force", "AFG, reply, agreement-not-in-force",
            "AZE, reply, limit-start-unknown", "GMB, reply, limit-start-unknown",
            "RUS, reply-accelerated, calendar-unknown"})
    void ratherRefusesThanGuesses(String partner, String rule, String key) {
        refused(key, () -> agreements.limit(partner, rule, DAY, null));
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RuleForbids.class).hasMessage(key);
    }

    @Test
    void saysWhatIsMissingOrNotThere() {
        assertThatThrownBy(() -> agreements.limit("SRB", "replies", DAY, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> agreements.limit("SRB", null, null, null)).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).extracting(Flaw::pointer).containsExactly("/rule", "/start"));
        refused("agreement-not-in-force", () -> agreements.limit("SRB", "reply", LocalDate.of(2007, 12, 31), null));
        assertThatThrownBy(() -> agreements.limit("NLD", "reply", DAY, null)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> agreements.with("RS")).isInstanceOf(Unknown.class);
    }

    @Test
    void takesTheAcceleratedVariantOfTheAcceleratedProcedure() {
        assertThat(agreements.limit("SRB", "reply", DAY, RequestKind.REGULAR).date()).isEqualTo("2026-11-30");
        assertThat(agreements.limit("SRB", "reply", DAY, RequestKind.ACCELERATED).date()).isEqualTo("2026-11-20");
        assertThat(agreements.limit("SRB", "interview", DAY, RequestKind.ACCELERATED))
                .isEqualTo(agreements.limit("SRB", "interview", DAY, null));
    }

    @Test
    void addsAnExtensionToTheReplyOfItsOwnProcedure() {
        assertThat(agreements.limit("SRB", "reply-extension", DAY, RequestKind.REGULAR).date()).isEqualTo("2026-12-04");
        assertThat(agreements.limit("SRB", "reply-extension", DAY, RequestKind.ACCELERATED).date())
                .isEqualTo("2026-11-26");
    }

    @Test
    void looksAtTheHolidaysOfBothStates() {
        assertThat(agreements.limit("SRB", "reply", LocalDate.of(2026, 2, 5), null).date()).as("Statehood Day")
                .isEqualTo("2026-02-18");
        assertThat(agreements.limit("SRB", "reply", LocalDate.of(2026, 4, 17), null).date()).as("King's Day")
                .isEqualTo("2026-04-28");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({"SRB, 2007-12-31, NOT_YET", "SRB, 2008-01-01, IN_FORCE", "BLR, 2021-09-30, IN_FORCE",
            "BLR, 2021-10-01, SUSPENDED", "AFG, 2021-07-31, IN_FORCE", "AFG, 2021-08-01, ENDED",
            "ICAO, 2026-01-01, IN_FORCE"})
    void knowsWhetherAnybodyActsByIt(String partner, LocalDate on, Agreement.Standing standing) {
        assertThat(AgreementBook.of(partner).orElseThrow().standing(on)).isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "readmission-agreements.csv", numLinesToSkip = 1)
    void holdsEveryInstrumentOfTheCollection(String iso, String name, String instrument, String reference,
            String inForce,
            String amount, String unit, String extension, String accelerated, String tacit, String document,
            String validity,
            String transfer, String transit, String interview, String application, String fallback, String source,
            String confidence, String limits) {
        Agreement agreement = agreements.with(alpha3(iso));
        assertThat(agreement.name()).isEqualTo(name);
        assertThat(agreement.instrument()).isEqualTo(instrument);
        assertThat(agreement.reference()).isEqualTo(reference);
        assertThat(agreement.source()).isEqualTo(source);
        assertThat(agreement.confidence()).isEqualTo(confidence);
        if (amount != null) {
            AgreementRule reply = agreement.rule(RuleName.REPLY).orElseThrow();
            assertThat(reply.amount()).isEqualTo(Integer.valueOf(amount));
            assertThat(reply.unit().name())
                    .isEqualTo(unit.replace("calendar ", "").replace(' ', '_').toUpperCase(Locale.ROOT));
        }
        if (!limits.equals("verified")) {
            assertThat(agreement.rules()).filteredOn(rule -> rule.rule() == RuleName.REPLY && rule.countable())
                    .isEmpty();
        }
        if (Set.of("recalled only", "not found").contains(limits)) {
            assertThat(agreement.rules()).noneMatch(AgreementRule::verified);
        }
    }

    private static String alpha3(String iso) {
        return iso.startsWith("XX-") ? iso.substring(3) : Locale.of("", iso).getISO3Country();
    }

    @Test
    void listsThemByName() {
        List<String> names = agreements.list().stream().map(Agreement::name).toList();
        assertThat(names).hasSize(28).isSorted();
        assertThat(Arrays.stream(RuleName.values()).map(RuleName::code).collect(Collectors.toSet()))
                .contains("reply-extension", "tacit-acceptance");
    }

    @Test
    void refusesAWordThatItDoesNotKnow() {
        byte[] text = "{\"partner\": \"SRB\", \"replyLimit\": 10}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> AgreementText.read(new ByteArrayInputStream(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("replyLimit");
    }
}
