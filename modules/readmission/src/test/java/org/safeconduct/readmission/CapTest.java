package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Sql;
import org.safeconduct.readmission.AgreementRule.Status;
import org.safeconduct.schema.TestDatabase;

/** The arrangement with Afghanistan let 500 people be asked for in a month, while it stood; others have the number that two agreed. */
class CapTest {

    private static final LocalDate WINTER = LocalDate.of(2021, 1, 5);
    private static final LocalDate MARCH = LocalDate.of(2021, 3, 20);
    private static final LocalDate APRIL = LocalDate.of(2021, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2021, 5, 20);

    private static final Sql SQL = new Sql(TestDatabase.owner());

    private final TwoStates two = new TwoStates();
    private PersonId person;
    private PersonId other;

    @AfterEach
    void theTextStandsAgain() {
        SQL.run("delete from readmission.rule_change");
    }

    @BeforeEach
    void haveBeenRefused() {
        person = two.returnee("AFG");
        other = two.returnee("AFG");
        ReturnPhase.began(person, WINTER);
        ReturnPhase.began(other, WINTER);
    }

    private RequestNumber presented() {
        RequestNumber number = two.open(person, "AFG");
        two.act(() -> two.the(Requests.class).present(number, two.version(number)));
        return number;
    }

    private void submit(RequestNumber number) {
        two.supervisor();
        two.act(() -> two.the(Submission.class).submit(number, two.version(number)));
    }

    private static void capReached(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleForbids.class,
                no -> assertThat(no.key()).isEqualTo("cap-reached"));
    }

    @Test
    void onceTheMonthIsFullNobodyElseIsAskedFor() {
        two.calendar.turn(MARCH);
        RequestNumber waiting = presented();
        two.sent("AFG", 500, MARCH.minusDays(1));
        capReached(() -> submit(waiting));
        assertThat(two.state(waiting)).isEqualTo(RequestState.INTERNAL_CHECK);
        capReached(() -> two.open(other, "AFG"));
        two.calendar.turn(APRIL);
        submit(waiting);
        assertThat(two.state(waiting)).isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    void whoeverWasAskedForInTheMonthMayBeAskedForAgain() {
        two.calendar.turn(MAY);
        RequestNumber number = presented();
        two.sent("AFG", 499, MAY.minusDays(1));
        submit(number);
        two.officer();
        two.act(() -> two.the(Requests.class).withdraw(number, "A wrong birth date", two.version(number)));
        RequestNumber again = presented();
        submit(again);
        assertThat(two.state(again)).isEqualTo(RequestState.SUBMITTED);
        capReached(() -> two.open(other, "AFG"));
    }

    @Test
    void aMonthHasNoMoreRequestsThanTheAgreementAllows() {
        two.officer().calendar.turn(LocalDate.of(2021, 7, 20));
        RequestCheck check = two.the(RequestCheck.class);
        two.sent("AFG", 499, LocalDate.of(2021, 7, 1));
        two.sent("AFG", 20, LocalDate.of(2021, 6, 30));
        two.act(() -> check.withinCap("AFG", PersonId.fresh()));
        two.sent("AFG", 1, LocalDate.of(2021, 7, 20));
        capReached(() -> two.act(() -> check.withinCap("AFG", PersonId.fresh())));
        PersonId askedBefore = two.askedOf("AFG", LocalDate.of(2021, 7, 20));
        two.act(() -> check.withinCap("AFG", askedBefore));
        two.calendar.turn(LocalDate.of(2021, 8, 2));
        two.act(() -> check.withinCap("AFG", PersonId.fresh()));
    }

    private void agreed(String rule, LocalDate until, int people, Status status, String note) {
        two.change("MNE", rule, new NewRule(two.calendar.today(), until, people, null, null, status, "Art. 4", "OJ",
                false, null, note, "Agreed.", null));
    }

    private RequestNumber openedFor(PersonId somebody) {
        return two.open(somebody, "MNE");
    }

    @Test
    void theNumberOfTheDayIsThatOnWhichTwoOfficersAgreed() {
        PersonId first = two.returnee("MNE");
        PersonId second = two.returnee("MNE");
        openedFor(first);
        two.sent("MNE", 2, TwoStates.TODAY);
        agreed("cap-month", TwoStates.TODAY.plusDays(2), 2, Status.VERIFIED, null);
        capReached(() -> openedFor(second));
        two.calendar.turn(TwoStates.TODAY.plusDays(3));
        openedFor(second);
    }

    @ParameterizedTest(name = "{0}, on condition: {1}")
    @CsvSource({"UNVERIFIED, ", "VERIFIED, of forced returns"})
    void aNumberThatNobodyConfirmedAndOneWithAConditionAreForAnOfficerToJudge(Status status, String note) {
        two.sent("MNE", 2, TwoStates.TODAY);
        agreed("cap-month", null, 1, status, note);
        assertThat(two.state(openedFor(two.returnee("MNE")))).isEqualTo(RequestState.DRAFT);
    }

    /** One that nobody else takes. */
    private static TransferPlan flight(LocalDate day) {
        Leg leg = Journey.leg(day);
        return Journey.plan(day, new Leg(leg.mode(), leg.carrier(), "KC 1", leg.origin(), leg.destination(),
                leg.departs(), leg.arrives()));
    }

    @Test
    void noMorePeopleArePlannedForOneFlightThanAgreed() {
        Journey journey = new Journey(two);
        RequestNumber first = journey.documented(two.returnee("KAZ"));
        RequestNumber second = journey.documented(two.returnee("KAZ"));
        two.change("KAZ", "cap-flight", new NewRule(TwoStates.TODAY, null, 1, null, null, Status.VERIFIED, "Art. 4",
                "OJ", false, null, null, "Agreed.", null));
        two.planner();
        journey.planned(first, flight(Journey.DEPARTURE));
        assertThatThrownBy(() -> journey.planned(second, flight(Journey.DEPARTURE))).isInstanceOf(RuleForbids.class)
                .hasMessage("cap-of-flight-reached");
        journey.planned(second, flight(Journey.DEPARTURE.plusDays(1)));
        journey.postponed(second);
        journey.postponed(first);
        journey.planned(second, flight(Journey.DEPARTURE));
        assertThat(two.state(second)).as("another may take the place").isEqualTo(RequestState.TRANSFER_PLANNED);
    }
}
