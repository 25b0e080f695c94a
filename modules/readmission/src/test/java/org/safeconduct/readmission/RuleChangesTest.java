package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Duplicate;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.Term;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.readmission.AgreementRule.Status;
import org.safeconduct.readmission.RuleVersion.Outcome;
import org.safeconduct.schema.TestDatabase;

/** A rule is changed by two people, from a day on, and never backwards over what was counted. */
class RuleChangesTest {

    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);
    private static final Sql SQL = new Sql(TestDatabase.owner());

    private final TwoStates two = new TwoStates();

    @AfterEach
    void theTextStandsAgain() {
        SQL.run("delete from readmission.rule_change");
    }

    private TwoStates administrator() {
        return two.as("admin", "HQ", Role.ADMINISTRATOR);
    }

    private static NewRule twelveDays() {
        return new NewRule(FROM, null, 12, Term.Unit.DAYS, "receipt of the application", Status.VERIFIED, "Art. 10(2)",
                "OJ", false, null, null, "The text was amended.", null);
    }

    private RuleVersion proposed(NewRule rule) {
        administrator();
        return two.act(() -> two.the(RuleChanges.class).propose("SRB", "reply", rule));
    }

    private RuleVersion confirmed(RuleVersion change) {
        two.supervisor();
        return two.act(() -> two.the(RuleChanges.class).confirm("SRB", change.id(), change.version()));
    }

    private LocalDate reply(LocalDate start) {
        return two.act(() -> two.the(Agreements.class).limit("SRB", "reply", start, null)).date();
    }

    private List<Outcome> history() {
        return two.act(() -> two.the(RuleChanges.class).history("SRB", "reply"))
                .stream()
                .map(RuleVersion::outcome)
                .toList();
    }

    @Test
    void aProposalCountsNothing() {
        proposed(twelveDays());
        assertThat(reply(FROM)).isEqualTo("2026-12-11");
        assertThat(history()).containsExactly(Outcome.PRINTED, Outcome.PROPOSED);
    }

    @Test
    void onceConfirmedItCountsFromItsDayOn() {
        confirmed(proposed(twelveDays()));
        assertThat(reply(FROM.minusDays(1))).as("the text of before").isEqualTo("2026-12-10");
        assertThat(reply(FROM)).as("the new wording").isEqualTo("2026-12-14");
        assertThat(history()).containsExactly(Outcome.PRINTED, Outcome.CONFIRMED);
    }

    @Test
    void theListShowsWhatHoldsToday() {
        confirmed(proposed(twelveDays()));
        assertThat(amountToday()).isEqualTo(10);
        two.calendar.turn(FROM);
        assertThat(amountToday()).isEqualTo(12);
    }

    private Integer amountToday() {
        Integer one = two.act(() -> two.the(Agreements.class).with("SRB")).rule(RuleName.REPLY).orElseThrow().amount();
        Integer listed = two.act(() -> two.the(Agreements.class).list())
                .stream()
                .filter(agreement -> agreement.partner().equals("SRB"))
                .findFirst()
                .flatMap(agreement -> agreement.rule(RuleName.REPLY))
                .orElseThrow()
                .amount();
        assertThat(listed).isEqualTo(one);
        return one;
    }

    @Test
    void whatRunsStaysAsItWasCounted() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        two.officer();
        LimitView before = two.act(() -> two.the(Requests.class).file(number)).limits().getFirst();
        confirmed(proposed(new NewRule(TwoStates.TODAY, null, 30, Term.Unit.DAYS, "receipt of the application",
                Status.VERIFIED, "Art. 10(2)", "OJ", false, null, null, "The text was amended.", null)));
        two.officer();
        assertThat(two.act(() -> two.the(Requests.class).file(number)).limits().getFirst()).isEqualTo(before);
    }

    @Test
    void nobodyConfirmsWhatHeProposed() {
        RuleVersion change = proposed(twelveDays());
        assertThatThrownBy(() -> two.act(() -> two.the(RuleChanges.class)
                .confirm("SRB", change.id(),
                        change.version())))
                .isInstanceOf(Forbidden.class)
                .hasMessage("own-proposal");
        assertThatThrownBy(() -> two.act(() -> two.the(RuleChanges.class)
                .reject("SRB", change.id(), "No.",
                        change.version())))
                .isInstanceOf(Forbidden.class)
                .hasMessage("own-proposal");
    }

    @Test
    void isSettledOnce() {
        RuleVersion change = proposed(twelveDays());
        two.supervisor();
        two.act(() -> two.the(RuleChanges.class).reject("SRB", change.id(), "Not in force.", change.version()));
        assertThat(reply(FROM)).isEqualTo("2026-12-11");
        assertThatThrownBy(() -> confirmed(change)).isInstanceOf(RuleForbids.class).hasMessage("rule-change-settled");
    }

    @Test
    void oneProposalWaitsAtATimeAndOneWordingHoldsFromADay() {
        RuleVersion change = proposed(twelveDays());
        assertThatThrownBy(() -> proposed(twelveDays())).isInstanceOf(Duplicate.class)
                .hasMessage("rule-change-proposed");
        confirmed(change);
        RuleVersion again = proposed(twelveDays());
        assertThatThrownBy(() -> confirmed(again)).isInstanceOf(Duplicate.class).hasMessage("rule-changed-that-day");
    }

    @Test
    void aChangeWhoseFirstDayIsOverIsNotConfirmedAnyMore() {
        RuleVersion change = proposed(twelveDays());
        two.calendar.turn(FROM.plusDays(1));
        assertThatThrownBy(() -> confirmed(change)).isInstanceOf(RuleForbids.class).hasMessage("rule-change-late");
        two.act(() -> two.the(RuleChanges.class).reject("SRB", change.id(), "Too late.", change.version()));
    }

    @ParameterizedTest(name = "{0} {1} before 2027-03-31: {2}")
    @CsvSource({"5, DAYS, 2027-03-26", "2, WEEKS, 2027-03-17", "1, MONTHS, 2027-02-28", "1, YEARS, 2026-03-31"})
    void aNoticeIsCountedBackInEveryUnitThatItCanBeChangedTo(int amount, Term.Unit unit, LocalDate last) {
        two.change("SRB", "transfer-notice", new NewRule(FROM, null, amount, unit, "departure, counted back",
                Status.VERIFIED, "Art. 12", "OJ", false, null, null, "Agreed.", null));
        assertThat(two.act(() -> two.the(Agreements.class)
                .limit("SRB", "transfer-notice", LocalDate.of(2027, 3, 31), null)).date()).isEqualTo(last);
    }

    @Test
    void whatWasReadBeforeIsStale() {
        RuleVersion change = proposed(twelveDays());
        two.supervisor();
        assertThatThrownBy(() -> two.act(() -> two.the(RuleChanges.class)
                .confirm("SRB", change.id(),
                        change.version() + 1)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void theHistorySaysWhereEachWordingWasReadAndUntilWhenItHolds() {
        confirmed(proposed(twelveDays()));
        assertThat(two.act(() -> two.the(RuleChanges.class).history("SRB", "reply")))
                .extracting(version -> version.rule().source().substring(0, 2), version -> version.rule().validFrom(),
                        version -> version.rule().validUntil())
                .containsExactly(tuple("la", LocalDate.of(2008, 1, 1), FROM.minusDays(1)), tuple("OJ", FROM, null));
        assertThat(two.act(() -> two.the(Agreements.class).with("SRB")).rule(RuleName.REPLY).orElseThrow().validUntil())
                .as("today's wording, until the next")
                .isEqualTo(FROM.minusDays(1));
    }

    @Test
    void noAgreementHasEveryRuleAndNoRuleIsOlderThanItsAgreement() {
        administrator();
        assertThatThrownBy(() -> two.act(() -> two.the(RuleChanges.class).propose("SRB", "replies", twelveDays())))
                .isInstanceOfSatisfying(Invalid.class,
                        invalid -> assertThat(invalid.flaws()).extracting(Flaw::pointer).containsExactly("/rule"));
        assertThatThrownBy(() -> two.act(() -> two.the(RuleChanges.class).propose("NLD", "reply", twelveDays())))
                .isInstanceOf(Unknown.class);
        two.calendar.turn(LocalDate.of(2007, 12, 1));
        NewRule early = new NewRule(LocalDate.of(2007, 12, 31), null, 12, Term.Unit.DAYS, "receipt of the application",
                Status.VERIFIED, "Art. 10(2)", "OJ", false, null, null, "The text was amended.", null);
        assertThatThrownBy(() -> two.act(() -> two.the(RuleChanges.class).propose("SRB", "reply", early)))
                .isInstanceOfSatisfying(Invalid.class,
                        invalid -> assertThat(invalid.flaws()).extracting(Flaw::pointer).containsExactly("/validFrom"));
    }
}
