package org.safeconduct.registration;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.persistence.sessions.Session;
import org.safeconduct.access.Caller;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Role;

/** The registration counter on a real database, at noon of Wednesday 25 November 2026, with officers of HQ and NORTH. */
final class Counter {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Assembly assembly = new Assembly();
    private final Told<Object> told = new Told<>();
    final Statements statements = new Statements();

    Counter() {
        assembly.use(Clock.class, Clock.fixed(Instant.parse("2026-11-25T11:00:00Z"), ZoneId.of("Europe/Amsterdam")));
        assembly.use(Event.class, told);
        registrar();
    }

    Arrivals arrivals() {
        return assembly.get(Arrivals.class);
    }

    Persons persons() {
        return assembly.get(Persons.class);
    }

    Claims claims() {
        return assembly.get(Claims.class);
    }

    Triage triage() {
        return assembly.get(Triage.class);
    }

    <T> T face(Class<T> type) {
        return assembly.get(type);
    }

    List<Object> news() {
        return told.news();
    }

    Particulars particulars() {
        return assembly.get(Particulars.class);
    }

    EntityManager em() {
        return assembly.unit("registration");
    }

    Counter registrar() {
        return as("registration", "HQ", Role.REGISTRATION_OFFICER);
    }

    Counter as(String login, String office, Role... roles) {
        UUID id = UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8));
        assembly.get(CurrentCaller.class)
                .become(new Caller(id, login, login, office, Set.of(roles), "staff", "127.0.0.1", 1));
        particulars().clear();
        return this;
    }

    /** One act in one transaction of all units; what it refuses leaves nothing behind. */
    <T> T act(Supplier<T> act) {
        assembly.get(Arrivals.class);
        assembly.get(Persons.class);
        assembly.get(Claims.class);
        assembly.get(Triage.class);
        statements.count(em().unwrap(Session.class));
        assembly.managers().forEach(em -> em.getTransaction().begin());
        try {
            T answer = act.get();
            assembly.managers().forEach(em -> em.getTransaction().commit());
            return answer;
        } finally {
            assembly.managers()
                    .stream()
                    .filter(em -> em.getTransaction().isActive())
                    .forEach(em -> em.getTransaction().rollback());
            assembly.managers().forEach(EntityManager::clear);
        }
    }
}
