package org.safeconduct.readmission;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.safeconduct.kernel.PersonId;

/** The way back with Kazakhstan, whose agreement counts most of it: what each side does from the acceptance on. */
final class Journey {

    static final LocalDate DEPARTURE = TwoStates.TODAY.plusDays(14);

    /** Departure at 9:40 in Amsterdam, arrival at 22:40 in Almaty. */
    private static final ZoneOffset THERE = ZoneOffset.ofHours(5);

    final TwoStates two;

    Journey(TwoStates two) {
        this.two = two;
    }

    RequestNumber documented(PersonId person) {
        RequestNumber number = two.accepted(person, "KAZ");
        document(number, "LP-77", TwoStates.TODAY, TwoStates.TODAY.plusDays(20));
        return number;
    }

    void document(RequestNumber number, String document, LocalDate from, LocalDate until) {
        two.officer();
        two.act(() -> two.the(TravelDocuments.class).request(number, two.version(number)));
        two.mission("KAZ");
        two.act(() -> two.the(MissionDesk.class)
                .issueTravelDocument(number, new NewTravelDocument(document, from, until), two.version(number)));
        two.planner();
    }

    static Leg leg(LocalDate on) {
        OffsetDateTime departs = on == null ? null : on.atTime(LocalTime.of(9, 40)).atOffset(ZoneOffset.ofHours(1));
        return new Leg(Leg.Mode.AIR, "Air Astana", "KC 904", "AMS", "ALA", departs,
                departs == null ? null : departs.plusHours(8).withOffsetSameInstant(THERE));
    }

    static TransferPlan plan(LocalDate departsOn, Leg... legs) {
        return new TransferPlan(departsOn, "Almaty airport", null, List.of(legs),
                List.of(new Escort("Piet Voorbeeld", "NL123")), true, null, null);
    }

    void planned(RequestNumber number, LocalDate departsOn) {
        planned(number, plan(departsOn, leg(departsOn)));
    }

    void planned(RequestNumber number, TransferPlan plan) {
        two.act(() -> two.the(Transfers.class).plan(number, plan, two.version(number)));
    }

    void notified(RequestNumber number) {
        two.act(() -> two.the(Transfers.class).giveNotice(number, two.version(number)));
    }

    RequestNumber underWay(PersonId person) {
        RequestNumber number = documented(person);
        planned(number, DEPARTURE);
        notified(number);
        return number;
    }

    void postponed(RequestNumber number) {
        two.planner();
        two.act(() -> two.the(Transfers.class).postpone(number, "Court order", two.version(number)));
    }

    void handOver(RequestNumber number) {
        two.planner();
        two.act(() -> two.the(Transfers.class).handOver(number, "One suitcase", two.version(number)));
    }

    void receive(RequestNumber number, LocalDate on) {
        two.authority("KAZ");
        two.act(() -> two.the(PartnerDesk.class)
                .confirmHandover(number, new PartnerDesk.Arrival(on, null), two.version(number)));
    }
}
