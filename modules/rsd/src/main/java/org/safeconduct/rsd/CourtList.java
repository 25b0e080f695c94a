package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeconduct.access.Role;
import org.safeconduct.access.Staff;
import org.safeconduct.casefile.Appointments;
import org.safeconduct.kernel.Invalid;

/** Lists hearings: one appointment for all who are heard together. */
@Dependent
class CourtList {

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Docket docket;

    @Inject Registry registry;

    @Inject Appointments appointments;

    @Inject Staff staff;

    void check(Interviews.Slot slot) {
        InterviewCheck.slot(slot, docket.today()).refuse();
        if (staff.colleague(slot.officer(), Role.APPEAL_OFFICER).isEmpty()) {
            throw Invalid.at("/officer", "officer-unknown");
        }
    }

    /** Whoever took part at first instance cannot hold the hearing: Invalid at {@code /officer}. */
    void enter(AsylumCase file, List<Claim> claims, Interviews.Slot slot) {
        if (claims.stream().anyMatch(claim -> !Duties.allow(claim, Act.DECIDE_APPEAL, slot.officer()))) {
            throw Invalid.at("/officer", "hearing-officer-took-part");
        }
        List<Appeal> appeals = claims.stream().map(registry::open).toList();
        close(appeals, "CANCELLED");
        List<UUID> persons = claims.stream().map(claim -> claim.person().value()).toList();
        UUID appointment = appointments.book(file.number().subject(), Booking.asked("HEARING", slot, persons)).id();
        appeals.forEach(appeal -> em.persist(new Hearing(appeal, appointment, slot.date(), docket.signing())));
    }

    /** After the judgment: a hearing whose day has come was held, one that lies ahead falls away. */
    void judged(Appeal appeal, LocalDate on) {
        Hearing hearing = registry.hearings(List.of(appeal)).get(appeal.id());
        if (hearing != null && alone(hearing, Set.of(appeal.id()))) {
            appointments.close(hearing.appointment(), hearing.heldOn().isAfter(on) ? "CANCELLED" : "HELD");
        }
    }

    /** The appeal was withdrawn. */
    void fallsAway(Appeal appeal) {
        close(List.of(appeal), "CANCELLED");
    }

    private void close(Collection<Appeal> appeals, String state) {
        Set<UUID> ids = appeals.stream().map(Appeal::id).collect(Collectors.toSet());
        registry.hearings(appeals)
                .values()
                .stream()
                .filter(hearing -> alone(hearing, ids))
                .map(Hearing::appointment)
                .distinct()
                .forEach(appointment -> appointments.close(appointment, state));
    }

    /** Whether nobody else with an open appeal is heard at the same appointment. */
    private boolean alone(Hearing hearing, Set<UUID> appeals) {
        return em.createQuery("select count(h) from Hearing h, Appeal a where a.id = h.appeal"
                + " and h.appointment = :appointment and a.closedOn is null and a.id not in :appeals", Long.class)
                .setParameter("appointment", hearing.appointment())
                .setParameter("appeals", appeals)
                .getSingleResult() == 0;
    }
}
