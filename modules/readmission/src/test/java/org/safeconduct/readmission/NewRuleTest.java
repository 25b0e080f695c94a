package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Term;
import org.safeconduct.readmission.AgreementRule.Status;

/** What the wording of a rule must say: an amount of time, a number of people, or yes or no. */
class NewRuleTest {

    @ParameterizedTest(name = "{0}: {10}")
    @CsvSource(nullValues = "-", textBlock = """
            reply, -, -, 12, DAYS, x, VERIFIED, a, s, r, /validFrom
            reply, 2007-12-31, -, 12, DAYS, x, VERIFIED, a, s, r, /validFrom
            reply, 2026-11-24, -, 12, DAYS, x, VERIFIED, a, s, r, /validFrom
            reply, 2026-12-01, 2026-12-31, 12, DAYS, x, VERIFIED, a, s, r, /validUntil
            transfer-notice, 2026-12-01, -, 48, HOURS, x, VERIFIED, a, s, r, /unit
            reply, 2026-12-01, -, 0, DAYS, x, VERIFIED, a, s, r, /amount
            reply, 2026-12-01, -, 3651, DAYS, x, VERIFIED, a, s, r, /amount
            reply, 2026-12-01, -, 12, -, x, VERIFIED, a, s, r, /unit
            reply, 2026-12-01, -, -, DAYS, x, VERIFIED, a, s, r, /unit
            reply, 2026-12-01, -, 12, DAYS, -, VERIFIED, a, s, r, /starts
            reply, 2026-12-01, -, 12, DAYS, x, -, a, s, r, /status
            reply, 2026-12-01, -, 12, DAYS, x, VERIFIED, -, s, r, /article
            reply, 2026-12-01, -, 12, DAYS, x, VERIFIED, a, -, r, /source
            reply, 2026-12-01, -, 12, DAYS, x, VERIFIED, a, s, -, /reason
            tacit-acceptance, 2026-12-01, -, -, -, -, VERIFIED, a, s, r, /applies
            cap-month, 2026-12-01, -, -, -, -, VERIFIED, a, s, r, /amount
            cap-month, 2026-12-01, -, 0, -, -, VERIFIED, a, s, r, /amount
            cap-month, 2026-12-01, -, 100001, -, -, VERIFIED, a, s, r, /amount
            cap-month, 2026-12-01, -, 50, DAYS, -, VERIFIED, a, s, r, /unit
            cap-month, 2026-12-01, -, 50, -, x, VERIFIED, a, s, r, /starts
            cap-flight, 2026-12-01, 2026-11-30, 50, -, -, VERIFIED, a, s, r, /validUntil
            who-may-ask, 2026-12-01, -, -, -, -, VERIFIED, a, s, r, /offices
            who-may-ask, 2026-12-01, 2026-12-31, -, -, -, UNVERIFIED, a, s, r, /validUntil
            who-may-ask, 2026-12-01, -, 5, -, -, UNVERIFIED, a, s, r, /amount
            who-may-ask, 2026-12-01, -, -, DAYS, -, UNVERIFIED, a, s, r, /unit
            who-may-ask, 2026-12-01, -, -, -, x, UNVERIFIED, a, s, r, /starts
            """)
    void saysAtWhichMemberItIsWrong(String rule, LocalDate from, LocalDate until, Integer amount, Term.Unit unit,
            String starts, Status status, String article, String source, String reason, String pointer) {
        NewRule told = new NewRule(from, until, amount, unit, starts, status, article, source, false, null, null,
                reason, null);
        assertThatThrownBy(() -> told.check(RuleName.of(rule).orElseThrow(), TwoStates.TODAY).refuse())
                .isInstanceOfSatisfying(Invalid.class,
                        invalid -> assertThat(invalid.flaws()).extracting(Flaw::pointer).containsExactly(pointer));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            reply, -, 12, DAYS, x, -, -
            reply, -, -, -, -, -, -
            cap-month, 2026-12-31, 50, -, -, -, -
            cap-flight, -, 1, -, -, -, -
            tacit-acceptance, -, -, -, -, false, -
            who-may-ask, -, -, -, -, -, HQ
            """)
    void isCompleteWithWhatItsFormNeeds(String rule, LocalDate until, Integer amount, Term.Unit unit, String starts,
            Boolean applies, String office) {
        NewRule told = new NewRule(TwoStates.TODAY, until, amount, unit, starts, Status.VERIFIED, "a", "s", false,
                applies, null, "r", office == null ? null : List.of(office));
        assertThatCode(() -> told.check(RuleName.of(rule).orElseThrow(), TwoStates.TODAY).refuse())
                .doesNotThrowAnyException();
    }

    @Test
    void namesOfficesOnlyWhereTheRuleDoesAndOnlyThoseThatThereAre() {
        NewRule told = new NewRule(TwoStates.TODAY, null, null, null, null, Status.VERIFIED, "a", "s", false, null,
                null,
                "r", List.of("HQ", "Nowhere"));
        assertThat(flaws(told.check(RuleName.WHO_MAY_ASK, TwoStates.TODAY))).isEmpty();
        assertThat(flaws(told.known(new Flaws(), Set.of("HQ")))).containsExactly("/offices/1");
        assertThat(flaws(told.check(RuleName.REPLY, TwoStates.TODAY))).containsExactly("/offices");
    }

    private static List<String> flaws(Flaws flaws) {
        try {
            flaws.refuse();
            return List.of();
        } catch (Invalid invalid) {
            return invalid.flaws().stream().map(Flaw::pointer).toList();
        }
    }
}
