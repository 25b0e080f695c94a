package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;

/** From the acceptance to the handover and what follows it, with Kazakhstan, whose agreement counts most of it. */
class TransfersTest {

    private static final LocalDate DEPARTURE = Journey.DEPARTURE;

    private final TwoStates two = new TwoStates();

    private final Journey journey = new Journey(two);

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleForbids.class).hasMessage(key);
    }

    private RequestNumber documented(PersonId person) {
        return journey.documented(person);
    }

    private void planned(RequestNumber number, LocalDate departsOn) {
        journey.planned(number, departsOn);
    }

    private void notified(RequestNumber number) {
        journey.notified(number);
    }

    private RequestNumber underWay(PersonId person) {
        return journey.underWay(person);
    }

    @Test
    void aPlanHasLegsAndFitsDocumentAndAgreement() {
        RequestNumber number = documented(two.returnee("KAZ"));
        assertThatThrownBy(() -> planned(number, null)).isInstanceOf(Invalid.class);
        refused("document-expires-before", () -> planned(number, TwoStates.TODAY.plusDays(21)));
        planned(number, DEPARTURE);
        TransferPlan kept = two.act(() -> two.the(Requests.class).file(number)).transfer();
        assertThat(kept.legs()).hasSize(1);
        assertThat(kept.escorts()).containsExactly(new Escort("Piet Voorbeeld", "NL123"));
    }

    @Test
    void thePlanNamesTheDayOfItsFirstRideAndItsRidesFollowEachOther() {
        RequestNumber number = documented(two.returnee("KAZ"));
        flawed("/departsOn", number, Journey.plan(DEPARTURE.minusDays(1), Journey.leg(DEPARTURE)));
        flawed("/legs/1/departs", number, Journey.plan(DEPARTURE, Journey.leg(DEPARTURE), Journey.leg(DEPARTURE)));
    }

    private void flawed(String pointer, RequestNumber number, TransferPlan plan) {
        assertThatThrownBy(() -> journey.planned(number, plan)).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).extracting(Flaw::pointer).containsExactly(pointer));
    }

    @Test
    void aRideKeepsTheClockOfItsPlace() {
        RequestNumber number = documented(two.returnee("KAZ"));
        planned(number, DEPARTURE);
        assertThat(two.act(() -> two.the(Requests.class).file(number)).transfer().legs())
                .containsExactly(Journey.leg(DEPARTURE));
    }

    @Test
    void theNoticeIsCountedBackFromTheDeparture() {
        RequestNumber number = documented(two.returnee("KAZ"));
        planned(number, DEPARTURE);
        two.calendar.turn(DEPARTURE.minusDays(1));
        refused("notice-too-late", () -> notified(number));
        two.calendar.turn(TwoStates.TODAY);
        notified(number);
        assertThat(two.act(() -> two.the(Requests.class).file(number)).limits())
                .anyMatch(limit -> limit.rule() == RuleName.TRANSFER_NOTICE
                        && limit.ended() == RequestAct.NOTIFY_TRANSFER);
    }

    @Test
    void removabilityIsAskedAtTheNoticeAndOnTheDay() {
        PersonId person = two.returnee("KAZ");
        RequestNumber number = documented(person);
        planned(number, DEPARTURE);
        two.quietBar(person);
        refused("not-removable", () -> notified(number));
        PersonId other = two.returnee("KAZ");
        RequestNumber flight = underWay(other);
        two.calendar.turn(DEPARTURE);
        two.quietBar(other);
        refused("not-removable", () -> handOver(flight));
    }

    private void handOver(RequestNumber number) {
        journey.handOver(number);
    }

    private void receive(RequestNumber number) {
        journey.receive(number, two.calendar.today());
    }

    @Test
    void bothSidesConfirmTheHandoverInWhateverOrder() {
        RequestNumber number = underWay(two.returnee("KAZ"));
        refused("not-the-day", () -> handOver(number));
        two.calendar.turn(DEPARTURE);
        handOver(number);
        assertThat(two.state(number)).isEqualTo(RequestState.TRANSFER_NOTIFIED);
        refused("handover-confirmed", () -> handOver(number));
        receive(number);
        assertThat(two.state(number)).isEqualTo(RequestState.TRANSFERRED);
        assertThat(two.courier.carried()).filteredOn(TransferCompleted.class::isInstance).hasSize(1);
        two.calendar.turn(TwoStates.TODAY);
        RequestNumber other = underWay(two.returnee("KAZ"));
        two.calendar.turn(DEPARTURE);
        receive(other);
        refused("handover-confirmed", () -> receive(other));
        handOver(other);
        assertThat(two.state(other)).isEqualTo(RequestState.TRANSFERRED);
    }

    @Test
    void aPostponementAsksForANewPlanAndANewNotice() {
        RequestNumber number = underWay(two.returnee("KAZ"));
        two.act(() -> two.the(Transfers.class).postpone(number, "Court order", two.version(number)));
        two.authority("KAZ");
        assertThat(two.act(() -> two.the(PartnerDesk.class).file(number)).toString()).doesNotContain("Court");
        two.planner();
        planned(number, DEPARTURE.plusDays(2));
        notified(number);
        two.calendar.turn(DEPARTURE.plusDays(2));
        receive(number);
        assertThat(two.state(number)).as("an earlier confirmation would not count")
                .isEqualTo(
                        RequestState.TRANSFER_NOTIFIED);
    }

    @Test
    void anErrorIsClaimedWithinItsTimeAndThePersonTakenBack() {
        RequestNumber number = underWay(two.returnee("KAZ"));
        two.calendar.turn(DEPARTURE);
        handOver(number);
        receive(number);
        two.supervisor();
        refused("error-window-running", () -> close(number));
        two.authority("KAZ");
        two.calendar.turn(DEPARTURE.plusYears(1));
        refused("error-window-over", () -> claimError(number));
        two.calendar.turn(DEPARTURE.plusDays(9));
        claimError(number);
        two.planner();
        two.act(() -> two.the(Transfers.class).takeBack(number, "Another man", two.version(number)));
        two.supervisor();
        close(number);
        assertThat(two.state(number)).isEqualTo(RequestState.RETURNED);
    }

    private void close(RequestNumber number) {
        two.act(() -> two.the(Reactions.class).close(number, "Done", two.version(number)));
    }

    private void claimError(RequestNumber number) {
        two.act(() -> two.the(PartnerDesk.class).claimError(number, "Not the man", two.version(number)));
    }

    @Test
    void whereTheTimeForTheTransferPassesTheRequestIsSubmittedAnew() {
        RequestNumber number = two.accepted(two.returnee("KAZ"), "KAZ");
        two.supervisor();
        refused("transfer-limit-running", () -> expireTransfer(number));
        two.calendar.turn(TwoStates.TODAY.plusMonths(2));
        expireTransfer(number);
        two.act(() -> two.the(Submission.class).submit(number, two.version(number)));
        assertThat(two.state(number)).isEqualTo(RequestState.SUBMITTED);
    }

    private void expireTransfer(RequestNumber number) {
        two.act(() -> two.the(Lapses.class).expireTransfer(number, two.version(number)));
    }
}
