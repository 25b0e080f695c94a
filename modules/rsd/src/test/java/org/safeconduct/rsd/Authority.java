package org.safeconduct.rsd;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.safeconduct.access.Assignments;
import org.safeconduct.access.Caller;
import org.safeconduct.access.Courier;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Powers;
import org.safeconduct.access.Role;
import org.safeconduct.access.Staff;
import org.safeconduct.access.TestDoor;
import org.safeconduct.access.Wiring;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Sql;
import org.safeconduct.registration.Arrivals;
import org.safeconduct.registration.ClaimLodged;
import org.safeconduct.registration.ClaimStreamed;
import org.safeconduct.registration.Claims;
import org.safeconduct.registration.NewPerson;
import org.safeconduct.registration.NewRegistration;
import org.safeconduct.registration.PersonCorrected;
import org.safeconduct.registration.Track;
import org.safeconduct.registration.Triage;
import org.safeconduct.schema.TestDatabase;

/** The authority with its real desk, registration and door, at noon of Wednesday 25 November 2026; no gate around it. */
final class Authority {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-25T11:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private final TestDoor door = new TestDoor(clock);
    private final Wiring wiring = new Wiring();
    final Statements statements = new Statements();

    Authority() {
        wiring.with(Clock.class, clock)
                .with(CurrentCaller.class, door.caller)
                .with(Particulars.class, door.particulars)
                .with(Assignments.class, door.assignments)
                .with(Powers.class, door.powers)
                .with(Staff.class, door.staff)
                .with(Event.class, new Courier(this::deliver));
        door.hire("registration", "HQ", Role.REGISTRATION_OFFICER);
        eligibility();
    }

    private void deliver(Object news) {
        News desk = wiring.get(News.class);
        switch (news) {
            case ClaimLodged lodged -> desk.lodged(lodged);
            case ClaimStreamed streamed -> desk.streamed(streamed);
            case PersonCorrected corrected -> desk.corrected(corrected);
            default -> {
                // what rsd announces itself has no reader here
            }
        }
    }

    <T> T the(Class<T> face) {
        T bean = wiring.get(face);
        statements.listen(wiring.managers());
        return bean;
    }

    EntityManager em() {
        return wiring.manager("rsd");
    }

    Particulars particulars() {
        return door.particulars;
    }

    Authority as(String login, String office, Role... roles) {
        Caller officer = door.hire(login, office, roles);
        door.as(officer);
        return this;
    }

    Authority eligibility() {
        return as("eligibility", "HQ", Role.ELIGIBILITY_OFFICER);
    }

    Authority reviewer() {
        return as("review", "HQ", Role.REVIEWING_OFFICER);
    }

    Authority manager() {
        return as("manager", "HQ", Role.CASE_MANAGER);
    }

    /** One transaction over all units; what is refused leaves nothing behind. */
    <T> T act(Supplier<T> act) {
        List<EntityManager> managers = List.copyOf(wiring.managers());
        managers.forEach(em -> em.getTransaction().begin());
        statements.forget();
        try {
            T answer = act.get();
            managers.forEach(em -> em.getTransaction().commit());
            return answer;
        } finally {
            managers.stream()
                    .filter(em -> em.getTransaction().isActive())
                    .forEach(em -> em.getTransaction().rollback());
            managers.forEach(EntityManager::clear);
        }
    }

    void act(Runnable act) {
        act(() -> {
            act.run();
            return null;
        });
    }

    /** A case of these people, lodged today and streamed. */
    CaseNumber streamed(Track track, NewPerson... people) {
        List.of(Arrivals.class, Claims.class, Triage.class, News.class, Cases.class, Interviews.class,
                Assessments.class).forEach(this::the);
        as("registration", "HQ", Role.REGISTRATION_OFFICER);
        Arrivals.Registered registered = act(() -> the(Arrivals.class)
                .register(new NewRegistration("HQ", TODAY, TODAY, "ara", true, List.of(people))));
        long version = act(() -> the(Arrivals.class).file(registered.number()).version());
        CaseNumber number = act(() -> the(Claims.class).lodge(registered.number(), version));
        as("triage", "HQ", Role.TRIAGE_OFFICER);
        act(() -> the(Triage.class).confirm(number, Set.copyOf(registered.persons()), track,
                "Nothing speaks for another track"));
        return number;
    }

    /** What is stored now, seen from outside the act. */
    long version(CaseNumber number) {
        return new Sql(TestDatabase.app()).one("select version from rsd.asylum_case where number = ?",
                row -> row.getLong(1), number.value()).orElseThrow();
    }

    List<Stage> stages(CaseNumber number) {
        return act(() -> em().find(AsylumCase.class, number.value()).claims().stream().map(Claim::stage).toList());
    }

    List<PersonId> persons(CaseNumber number) {
        return act(() -> em().find(AsylumCase.class, number.value()).claims().stream().map(Claim::person).toList());
    }

    static NewPerson person(String given, String sex, String birth, String nationality, String relation) {
        return new NewPerson(List.of(new NamePart(NamePart.Type.FAMILY, "Haddad", null),
                new NamePart(NamePart.Type.GIVEN, given, null)), sex, new PartialDate(birth), false, null,
                List.of(nationality), null, null, null, List.of("ara"), List.of(), List.of(), List.of(), relation);
    }

    static NewPerson mother() {
        return person("Samira", "F", "1990-05-17", "SYR", null);
    }

    static NewPerson son() {
        return person("Yusuf", "M", "2015-01-02", "SYR", "SON");
    }
}
