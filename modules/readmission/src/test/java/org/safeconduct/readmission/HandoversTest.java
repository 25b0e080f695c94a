package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.WrongStage;
import org.safeconduct.rsd.Removability;
import org.safeconduct.schema.TestDatabase;

/** The handover: what must stand on the day, and what may follow once one side has said that it took place. */
class HandoversTest {

    private static final Sql SQL = new Sql(TestDatabase.owner());

    private final TwoStates two = new TwoStates();
    private final Journey journey = new Journey(two);

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleForbids.class).hasMessage(key);
    }

    private void withdrawn(RequestNumber number) {
        two.officer();
        two.act(() -> two.the(Requests.class).withdraw(number, "Travels on their own", two.version(number)));
    }

    private RequestNumber onTheDay(PersonId person) {
        RequestNumber number = journey.underWay(person);
        two.calendar.turn(Journey.DEPARTURE);
        return number;
    }

    @Test
    void whatOneSideConfirmedIsNeitherPostponedNorWithdrawn() {
        RequestNumber number = onTheDay(two.returnee("KAZ"));
        journey.handOver(number);
        refused("handover-begun", () -> journey.postponed(number));
        refused("handover-begun", () -> withdrawn(number));
        journey.receive(number, two.calendar.today());
        assertThat(two.state(number)).isEqualTo(RequestState.TRANSFERRED);
    }

    @Test
    void whoeverArrivedIsRecordedAlthoughSomethingCameToStandAgainstRemovalSince() {
        PersonId person = two.returnee("KAZ");
        RequestNumber number = onTheDay(person);
        journey.receive(number, two.calendar.today());
        two.bar(person);
        assertThat(two.state(number)).isEqualTo(RequestState.SUSPENDED);
        refused("handover-begun", () -> withdrawn(number));
        journey.handOver(number);
        assertThat(two.state(number)).isEqualTo(RequestState.TRANSFERRED);
    }

    @Test
    void whoConfirmedFirstWaitsForTheOtherInTheListToo() {
        RequestNumber number = onTheDay(two.returnee("KAZ"));
        two.authority("KAZ");
        assertThat(yours(number)).isTrue();
        journey.receive(number, two.calendar.today());
        assertThat(two.act(() -> two.the(PartnerDesk.class).file(number)).yours()).isFalse();
        assertThat(yours(number)).as("only to take it back is left").isFalse();
        two.act(() -> two.the(PartnerDesk.class).retractArrival(number, "Another man", two.version(number)));
        assertThat(yours(number)).isTrue();
    }

    private boolean yours(RequestNumber number) {
        return two.act(() -> two.the(PartnerDesk.class).list(Set.of(), PageRequest.first(200)))
                .items()
                .stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElseThrow()
                .yours();
    }

    @Test
    void whoConfirmedFirstTakesItBackAndThenTheTransferIsPutOff() {
        RequestNumber number = onTheDay(two.returnee("KAZ"));
        refused("handover-unconfirmed", () -> retract(number));
        journey.handOver(number);
        retract(number);
        refused("handover-unconfirmed", () -> retract(number));
        journey.receive(number, two.calendar.today());
        two.act(() -> two.the(PartnerDesk.class).retractArrival(number, "Another man", two.version(number)));
        journey.postponed(number);
        assertThat(two.state(number)).isEqualTo(RequestState.POSTPONED);
        assertThat(two.act(() -> two.the(Requests.class).file(number)).crossings()).extracting(CrossingView::act)
                .endsWith(RequestAct.RETRACT_HANDOVER, RequestAct.CONFIRM_HANDOVER, RequestAct.RETRACT_ARRIVAL,
                        RequestAct.POSTPONE);
    }

    private void retract(RequestNumber number) {
        two.planner();
        two.act(() -> two.the(Transfers.class).retractHandover(number, "The carrier refused", two.version(number)));
    }

    @Test
    void nobodyIsHandedOverWhileTheRequestIsSuspended() {
        PersonId person = two.returnee("KAZ");
        RequestNumber number = onTheDay(person);
        two.bar(person);
        assertThatThrownBy(() -> journey.handOver(number)).isInstanceOf(WrongStage.class);
        assertThatThrownBy(() -> journey.receive(number, two.calendar.today())).isInstanceOf(WrongStage.class);
    }

    @Test
    void theDayOfArrivalIsNotBeforeTheDeparture() {
        RequestNumber number = onTheDay(two.returnee("KAZ"));
        assertThatThrownBy(() -> journey.receive(number, Journey.DEPARTURE.minusDays(1))).isInstanceOf(Invalid.class);
    }

    @Test
    void aNoticeForAnotherPlanCarriesNoHandover() {
        RequestNumber number = onTheDay(two.returnee("KAZ"));
        SQL.run("update readmission.crossing set code = '2026-12-01' where request = ? and act = 'NOTIFY_TRANSFER'",
                number.value());
        refused("notice-of-another-plan", () -> journey.handOver(number));
    }

    @Test
    void aNoticeThatWasTooLateCarriesNoHandover() {
        RequestNumber number = onTheDay(two.returnee("KAZ"));
        SQL.run("update readmission.crossing set happened_on = ? where request = ? and act = 'NOTIFY_TRANSFER'",
                Journey.DEPARTURE.minusDays(1), number.value());
        refused("notice-too-late", () -> journey.handOver(number));
    }

    @Test
    void whatIsResumedAfterTheDepartureIsPlannedAnew() {
        PersonId person = two.returnee("KAZ");
        RequestNumber number = journey.underWay(person);
        two.bar(person);
        var bar = two.act(() -> two.the(Removability.class).bars(person)).getFirst();
        two.act(() -> two.the(Removability.class).lift(person, bar.id(), "The court dismissed it"));
        two.calendar.turn(Journey.DEPARTURE.plusDays(1));
        two.act(() -> two.the(Suspensions.class).resume(number, "The bar is lifted", two.version(number)));
        refused("journey-missed", () -> journey.handOver(number));
    }

    @Test
    void theDocumentIsValidOnTheDayOfTheHandover() {
        RequestNumber number = onTheDay(two.returnee("KAZ"));
        SQL.run("update readmission.travel_document set valid_until = ? where request = ?",
                Journey.DEPARTURE.minusDays(1), number.value());
        refused("document-expires-before", () -> journey.handOver(number));
    }

    @Test
    void theTimeForAnErrorRunsFromTheArrivalWhoeverConfirmsLast() {
        RequestNumber number = onTheDay(two.returnee("KAZ"));
        journey.receive(number, Journey.DEPARTURE);
        two.calendar.turn(Journey.DEPARTURE.plusDays(10));
        journey.handOver(number);
        assertThat(started(number)).isEqualTo(Journey.DEPARTURE);
        two.calendar.turn(TwoStates.TODAY);
        RequestNumber other = onTheDay(two.returnee("KAZ"));
        journey.handOver(other);
        two.calendar.turn(Journey.DEPARTURE.plusDays(10));
        journey.receive(other, Journey.DEPARTURE);
        assertThat(started(other)).isEqualTo(Journey.DEPARTURE);
    }

    private static LocalDate started(RequestNumber number) {
        return SQL.one("select started_on from readmission.request_limit where request = ? and rule = 'ERROR_WINDOW'",
                row -> row.getObject(1, LocalDate.class), number.value()).orElseThrow();
    }
}
