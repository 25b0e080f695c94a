package org.safeconduct.casefile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.safeconduct.access.Caller;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Role;
import org.safeconduct.access.TestDoor;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.MasterKey;
import org.safeconduct.kernel.Subject;
import org.safeconduct.schema.TestDatabase;

/** The desk on a real database, with its clock at noon of Wednesday 25 November 2026 and an officer of HQ before it. */
final class Desk {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T11:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final EntityManagerFactory UNIT = TestDatabase.unit("casefile");
    private static final TestDoor DOOR = new TestDoor(NOON);
    private static final AtomicLong RUNNING = new AtomicLong();

    final EntityManager em = UNIT.createEntityManager();
    final TestDoor door = DOOR;
    final CurrentCaller caller = door.caller;
    final Caller officer = door.hire("desk-" + UUID.randomUUID(), "HQ", Role.ELIGIBILITY_OFFICER);
    Clock clock = NOON;

    Desk() {
        door.as(officer);
    }

    /** A file that no other test has. */
    static Subject file() {
        return CaseNumber.of(2026, RUNNING.incrementAndGet()).subject();
    }

    Clocks clocks() {
        Clocks clocks = new Clocks();
        clocks.em = em;
        clocks.clock = clock;
        clocks.caller = caller;
        return clocks;
    }

    Timeline timeline() {
        Timeline timeline = new Timeline();
        timeline.em = em;
        timeline.clock = clock;
        timeline.caller = caller;
        return timeline;
    }

    Tasks tasks() {
        Tasks tasks = new Tasks();
        tasks.em = em;
        tasks.clock = clock;
        tasks.caller = caller;
        tasks.particulars = door.particulars;
        tasks.staff = door.staff;
        tasks.open = openTasks();
        return tasks;
    }

    private OpenTasks openTasks() {
        OpenTasks open = new OpenTasks();
        open.em = em;
        open.clock = clock;
        open.caller = caller;
        open.staff = door.staff;
        open.assignments = door.assignments;
        return open;
    }

    Documents documents() {
        Documents documents = new Documents();
        documents.em = em;
        documents.data = TestDatabase.app();
        documents.clock = clock;
        documents.caller = caller;
        documents.particulars = door.particulars;
        documents.codes = new Codes();
        documents.timeline = timeline();
        return documents;
    }

    Appointments appointments() {
        Appointments appointments = new Appointments();
        appointments.em = em;
        appointments.clock = clock;
        appointments.caller = caller;
        appointments.particulars = door.particulars;
        appointments.staff = door.staff;
        appointments.codes = new Codes();
        appointments.timeline = timeline();
        return appointments;
    }

    Notes notes() {
        Notes notes = new Notes();
        notes.em = em;
        notes.clock = clock;
        notes.caller = caller;
        notes.particulars = door.particulars;
        return notes;
    }

    Drafts drafts() {
        Drafts drafts = new Drafts();
        drafts.data = TestDatabase.app();
        drafts.clock = clock;
        drafts.caller = caller;
        drafts.seal = new MasterKey(new byte[32]).sealFor("casefile/drafts");
        return drafts;
    }

    /** One act in one transaction; what it refuses leaves nothing behind. */
    <T> T act(Supplier<T> act) {
        em.getTransaction().begin();
        try {
            T answer = act.get();
            em.getTransaction().commit();
            em.clear();
            return answer;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
                em.clear();
            }
        }
    }

    void act(Runnable act) {
        act(() -> {
            act.run();
            return null;
        });
    }
}
