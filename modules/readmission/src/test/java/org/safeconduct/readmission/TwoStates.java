package org.safeconduct.readmission;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeconduct.access.Assignments;
import org.safeconduct.access.Courier;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Powers;
import org.safeconduct.access.Role;
import org.safeconduct.access.Staff;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Sql;
import org.safeconduct.registration.Arrivals;
import org.safeconduct.registration.ClaimLodged;
import org.safeconduct.registration.ClaimMade;
import org.safeconduct.registration.Claims;
import org.safeconduct.registration.NewPerson;
import org.safeconduct.registration.NewRegistration;
import org.safeconduct.registration.Stated;
import org.safeconduct.rsd.Removability;
import org.safeconduct.rsd.RemovabilityFell;
import org.safeconduct.schema.TestDatabase;

/** This State and the others, with the real desk, registration and rsd: people whom one sends back, and requests for them. */
final class TwoStates extends Offices<TwoStates> {

    /** A word that stands all over the asylum file and may cross nowhere. */
    static final String MARK = "Zephyrine";

    /** An interview of which nobody knows the day yet. */
    static final Meeting SOME_DAY = new Meeting(null, null, null);

    private static final Sql SQL = new Sql(TestDatabase.owner());

    final Courier courier = new Courier(this::deliver);
    private Arrivals.Registered group;

    private Stranger last;

    /** Whoever comes first is known to be nobody else. */
    private boolean strangers;

    TwoStates() {
        wiring.with(Clock.class, calendar)
                .with(CurrentCaller.class, door.caller)
                .with(Particulars.class, door.particulars)
                .with(Assignments.class, door.assignments)
                .with(Powers.class, door.powers)
                .with(Staff.class, door.staff)
                .with(Event.class, courier);
    }

    @Override
    TwoStates here() {
        return this;
    }

    private void deliver(Object news) {
        News desk = wiring.get(News.class);
        switch (news) {
            case ClaimMade made when !strangers -> desk.made(made);
            case ClaimLodged lodged -> desk.lodged(lodged);
            case RemovabilityFell fell -> desk.fell(fell);
            default -> {
                // readmission listens to nothing else
            }
        }
    }

    /** A person of the partner's in the return phase, with a file full of what must not cross. */
    PersonId returnee(String nationality) {
        strangers = true;
        last = Stranger.next();
        PersonId person = registered(nationality);
        SQL.run("delete from registration.possible_duplicate where person = ? or other = ?", person.value(),
                person.value());
        ReturnPhase.enter(person);
        return person;
    }

    /** Somebody with the same name and passport asks for protection, and may be the one who was known by them before. */
    PersonId lookalike(String nationality) {
        strangers = false;
        return registered(nationality);
    }

    /** Who came last. */
    Stranger last() {
        return last;
    }

    private PersonId registered(String nationality) {
        as("registration", "HQ", Role.REGISTRATION_OFFICER);
        group = act(() -> the(Arrivals.class)
                .register(
                        new NewRegistration("HQ", TODAY, TODAY, "srp", true, List.of(person(nationality)))));
        return group.persons().getFirst();
    }

    /** Works on the people of the other. */
    void join(TwoStates other) {
        group = other.group;
    }

    private NewPerson person(String nationality) {
        return new NewPerson(List.of(new NamePart(NamePart.Type.FAMILY, last.family(), null),
                new NamePart(NamePart.Type.GIVEN, last.given(), null)), "M", new PartialDate("1985-03-04"), false,
                "Niš",
                List.of(nationality), Stated.parse(MARK), Stated.parse("MUS"), null, List.of("srp"),
                List.of(new NewPerson.NewDocument("PPT", last.passport(), nationality, null, null, null),
                        new NewPerson.NewDocument("ASC", MARK + last.passport(), "NLD", null, null, null)),
                List.of(new NewPerson.NewNeed("SV", TODAY)), List.of(), null);
    }

    /** Lodges a new claim for the person, in the transaction that is running. */
    void lodge(PersonId person) {
        ReturnPhase.askAgain(unit("registration"), group.number(), person);
        unit("registration").clear();
        the(Claims.class).lodge(group.number(), the(Arrivals.class).file(group.number()).version());
    }

    RequestNumber open(PersonId person, String partner) {
        officer();
        return act(() -> the(Requests.class).open(person, partner, RequestKind.REGULAR,
                List.of(new EvidenceItem("NP-01", last.passport(), null)))).number();
    }

    RequestNumber submitted(PersonId person, String partner) {
        RequestNumber number = open(person, partner);
        act(() -> the(Requests.class).present(number, version(number)));
        supervisor();
        act(() -> the(Submission.class).submit(number, version(number)));
        return number;
    }

    RequestNumber received(PersonId person, String partner) {
        RequestNumber number = submitted(person, partner);
        authority(partner);
        act(() -> the(PartnerDesk.class).confirmReceipt(number, new PartnerDesk.Receipt(calendar.today(), "X-1"),
                version(number)));
        return number;
    }

    RequestNumber accepted(PersonId person, String partner) {
        RequestNumber number = received(person, partner);
        act(() -> the(PartnerDesk.class).accept(number, new PartnerDesk.Acceptance(null), version(number)));
        return number;
    }

    /** What is stored now, seen from outside the act. */
    long version(RequestNumber number) {
        return SQL.one("select version from readmission.request where number = ?", row -> row.getLong(1),
                number.value()).orElseThrow();
    }

    RequestState state(RequestNumber number) {
        return SQL.one("select state from readmission.request where number = ?",
                row -> RequestState.of(row.getString(1)), number.value()).orElseThrow();
    }

    /** Requests for other people that went out on a day. */
    void sent(String partner, int many, LocalDate on) {
        SQL.run("""
                with sent as (
                    insert into readmission.request (number, person, partner, kind, state, opened_on, opened_by, office,
                        shared, version)
                    select 'M-2026-' || lpad(nextval('readmission.request_number')::text, 7, '0'), gen_random_uuid(), ?, 'REGULAR', 'R02', ?, 'return', 'HQ', true, 1
                    from generate_series(1, ?) returning number)
                insert into readmission.crossing (id, request, direction, act, happened_on, crossed_by, crossed_at)
                select gen_random_uuid(), number, 'SENT', 'SUBMIT', ?, 'return', now() from sent
                """,
                partner, on, many, on);
    }

    /** Somebody of those who were asked for on a day. */
    PersonId askedOf(String partner, LocalDate on) {
        return SQL.one("select r.person from readmission.request r join readmission.crossing c on c.request = r.number"
                + " where r.partner = ? and c.act = 'SUBMIT' and c.happened_on = ? limit 1",
                row -> new PersonId(row.getObject(1, UUID.class)), partner, on).orElseThrow();
    }

    /** A rule reads differently from a day on, as two officers agreed. */
    void change(String partner, String rule, NewRule told) {
        as("admin", "HQ", Role.ADMINISTRATOR);
        RuleVersion change = act(() -> the(RuleChanges.class).propose(partner, rule, told));
        supervisor();
        act(() -> the(RuleChanges.class).confirm(partner, change.id(), change.version()));
    }

    /** The file says that the served order still waits to be served: nothing is known against removal, and nothing allows it. */
    static void muddle(PersonId person) {
        SQL.run("update rsd.claim set awaits_service = true where person = ?", person.value());
    }

    /** Something comes to stand against removal that nobody announces. */
    void quietBar(PersonId person) {
        SQL.run("insert into rsd.removal_bar (id, person, kind, from_date, reference, set_by, set_at, version) values"
                + " (gen_random_uuid(), ?, 'COURT_ORDER', date '2026-11-25', 'r', 'court', now(), 1)",
                person.value());
    }

    /** The bar falls, and a supervisor lets the request go on. */
    void resume(RequestNumber number, PersonId person) {
        supervisor();
        act(() -> {
            Removability removability = the(Removability.class);
            removability.lift(person, removability.bars(person).getFirst().id(), "Dismissed");
        });
        act(() -> the(Suspensions.class).resume(number, "Lifted", version(number)));
    }

    void bar(PersonId person) {
        supervisor();
        act(() -> the(Removability.class).bar(person,
                new Removability.NewBar(Removability.Bar.COURT_ORDER, calendar.today(), null, "AWB 26/1")));
    }
}
