package org.safeconduct.rsd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.rsd.Courthouse.TODAY;
import static org.safeconduct.rsd.DecisionsTest.flaw;
import static org.safeconduct.rsd.DecisionsTest.refuses;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.ClockView;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.WrongStage;
import org.safeconduct.schema.TestDatabase;
import org.safeconduct.rsd.Courthouse.Family;

/** How a claim ends without a decision, and how it lives again. */
class WithdrawalsTest {

    private final Courthouse house = new Courthouse();

    @Test
    void aSignedStatementEndsTheClaimAndItsLimits() {
        Family family = house.family(Courthouse.person("Драган", "1987", null));
        assertThat(running(family)).isNotEmpty();
        withdraw(family, TODAY, house.paper(family));
        assertThat(house.stage(family, 0)).isEqualTo(Stage.WITHDRAWN);
        assertThat(running(family)).doesNotContain("D08", "D10", "D11", "D12");
    }

    @Test
    void statisticsCountTheEndAtTheLevelWhereItCame() {
        Family alone = house.family(Courthouse.person("Драган", "1987", null));
        withdraw(alone, TODAY.minusDays(1), house.paper(alone));
        assertThat(figures(alone)).containsExactly("DT16 FI " + TODAY.minusDays(1));
        assertThat(figures(discontinued())).containsExactly("DT17 FI " + TODAY.plusWeeks(7));
    }

    private List<String> figures(Family family) {
        return new Sql(TestDatabase.app()).list("""
                select d.code || ' ' || d.level || ' ' || d.decided_on
                  from rsd.decision_figure d join rsd.claim k on k.id = d.claim
                 where k.case_number = ? order by d.decided_on, d.level""", row -> row.getString(1),
                family.number().value());
    }

    @Test
    void aWithdrawalNeedsThePaperThatWasSigned() {
        Family family = house.family(Courthouse.person("Драган", "1987", null));
        flaw(() -> withdraw(family, TODAY, null), "/statement");
        flaw(() -> withdraw(family, TODAY, UUID.randomUUID()), "/statement");
        flaw(() -> withdraw(family, TODAY.plusDays(1), UUID.randomUUID()), "/signedOn");
        UUID paper = house.paper(family);
        flaw(() -> withdraw(family, Courthouse.MADE.minusDays(1), paper), "/signedOn");
        assertThat(house.stage(family, 0)).isEqualTo(Stage.AWAITING_INTERVIEW);
    }

    @Test
    void anOpenAppealEndsWithTheWithdrawal() {
        Family family = house.refused();
        house.as("registration", Role.REGISTRATION_OFFICER);
        house.act(() -> house.face(Appeals.class)
                .lodge(family.number(), Set.of(),
                        new Appeals.NewAppeal(TODAY, "Self", "Again.", null), house.version(family)));
        withdraw(family, TODAY, house.paper(family));
        assertThat(house.stage(family, 0)).isEqualTo(Stage.WITHDRAWN);
        assertThat(figures(family)).last().isEqualTo("DT16 JR " + TODAY);
        assertThat(house.act(() -> house.face(Appeals.class).of(family.number())).getLast().suspensive()).isFalse();
        assertThat(running(family)).isEmpty();
    }

    @Test
    void whatWasDecidedAndServedIsNotWithdrawn() {
        Family family = house.refused();
        UUID paper = house.paper(family);
        assertThatThrownBy(() -> withdraw(family, TODAY, paper)).isInstanceOf(WrongStage.class);
    }

    @Test
    void whoDidNotComeIsDiscontinuedOnlyAfterTheTimeForContact() {
        Family family = missed();
        refuses(() -> discontinue(family), "contact-limit-running");
        house.calendar.turn(TODAY.plusWeeks(6));
        refuses(() -> discontinue(family), "contact-limit-running");
        house.calendar.turn(TODAY.plusWeeks(6).plusDays(3));
        flaw(() -> discontinue(family, " "), "/reason");
        discontinue(family);
        assertThat(house.stage(family, 0)).isEqualTo(Stage.DISCONTINUED);
        assertThat(running(family)).containsExactly("D30");
    }

    @Test
    void whoWasNotCalledIsNotDiscontinued() {
        Family family = house.family(Courthouse.person("Драган", "1987", null));
        assertThatThrownBy(() -> discontinue(family)).isInstanceOf(WrongStage.class);
    }

    @Test
    void whoWasNeverHeardIsReopenedOnAWayToAnInterview() {
        Family family = discontinued();
        reopen(family);
        assertThat(house.stage(family, 0)).isEqualTo(Stage.ADMISSIBILITY);
        house.as("approval", Role.APPROVING_OFFICER);
        house.act(() -> house.face(Decisions.class)
                .admit(family.number(), Set.of(), "Came back.",
                        house.version(family)));
        assertThat(house.stage(family, 0)).isEqualTo(Stage.AWAITING_INTERVIEW);
    }

    @Test
    void whoWasHeardBeforeIsReopenedToTheAssessment() {
        Family family = discontinued();
        house.act(() -> house.face(Docket.class)
                .claim(family.number(), family.person(0))
                .took(Duty.INTERVIEWER, "eligibility", house.face(Docket.class).now()));
        reopen(family);
        assertThat(house.stage(family, 0)).isEqualTo(Stage.AWAITING_ASSESSMENT);
    }

    @Test
    void aDiscontinuedClaimIsNotReopenedAfterItsTime() {
        Family family = discontinued();
        house.calendar.turn(TODAY.plusMonths(13));
        refuses(() -> reopen(family), "reopening-late");
        assertThat(house.stage(family, 0)).isEqualTo(Stage.DISCONTINUED);
    }

    /** One after the other, two acts at once could each wait for a person whom the other holds. */
    @Test
    void thoseWhoAreReopenedTogetherAreAnnouncedTogether() {
        Family family = house.family(Courthouse.person("Драган", "1987", null),
                Courthouse.person("Ана", "1990", "BRO"));
        withdraw(family, TODAY, house.paper(family));
        reopen(family);
        assertThat(house.news.of(RemovabilityFell.class)).containsExactly(new RemovabilityFell(family.people()));
    }

    private Family missed() {
        Family family = house.family(Courthouse.person("Драган", "1987", null));
        house.act(() -> {
            Docket docket = house.face(Docket.class);
            Claim claim = docket.claim(family.number(), family.person(0));
            docket.move(claim, Move.by(Act.SCHEDULE_INTERVIEW, Stage.INTERVIEW_SCHEDULED, TODAY));
            docket.move(claim, Move.by(Act.RECORD_INTERVIEW, Stage.INTERVIEW_MISSED, TODAY));
        });
        return family;
    }

    private Family discontinued() {
        Family family = missed();
        house.calendar.turn(TODAY.plusWeeks(7));
        discontinue(family);
        return family;
    }

    private void withdraw(Family family, LocalDate signedOn, UUID statement) {
        house.as("manager", Role.CASE_MANAGER);
        house.act(() -> house.face(Withdrawals.class)
                .withdraw(family.number(), Set.of(), signedOn, "Goes home.",
                        statement, house.version(family)));
    }

    private void discontinue(Family family) {
        discontinue(family, "No contact.");
    }

    private void discontinue(Family family, String reason) {
        house.as("manager", Role.CASE_MANAGER);
        house.act(() -> house.face(Withdrawals.class)
                .discontinue(family.number(), Set.of(), reason,
                        house.version(family)));
    }

    private void reopen(Family family) {
        house.as("manager", Role.CASE_MANAGER);
        house.act(() -> house.face(Withdrawals.class)
                .reopen(family.number(), Set.of(), "Came back.",
                        house.version(family)));
    }

    private List<String> running(Family family) {
        return house.act(() -> house.face(Clocks.class).held(family.number().subject()))
                .stream()
                .filter(ClockView::running)
                .filter(clock -> family.person(0).value().equals(clock.person()))
                .map(ClockView::rule)
                .toList();
    }
}
