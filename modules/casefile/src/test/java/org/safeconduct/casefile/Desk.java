package org.safeconduct.casefile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.safeconduct.access.Caller;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Subject;
import org.safeconduct.schema.TestDatabase;

/** The desk on a real database, with its clock at noon of Wednesday 25 November 2026 and an officer of HQ before it. */
final class Desk {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final EntityManagerFactory UNIT = TestDatabase.unit("casefile");
    private static final AtomicLong RUNNING = new AtomicLong();

    final EntityManager em = UNIT.createEntityManager();
    final CurrentCaller caller = new CurrentCaller();
    Clock clock = Clock.fixed(Instant.parse("2026-11-25T11:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    Desk() {
        caller.become(officer("eligibility", "HQ", Role.ELIGIBILITY_OFFICER));
    }

    static Caller officer(String login, String office, Role... roles) {
        return new Caller(UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8)), login, "Officer " + login,
                office, Set.of(roles), "staff", "127.0.0.1", 1);
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
