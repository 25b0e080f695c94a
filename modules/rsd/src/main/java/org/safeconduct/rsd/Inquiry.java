package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.registration.Claims;
import org.safeconduct.registration.PersonLabel;
import org.safeconduct.registration.Persons;

/** Finds out what stands against the removal of a person. */
@Dependent
class Inquiry {

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Claims claims;

    @Inject Persons persons;

    @Inject Verdicts verdicts;

    @Inject Registry registry;

    @Inject Bars bars;

    /** In a transaction of its own: if a part of it fails, the one who asks can still say no and write it down. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Grounds.Found against(PersonId person, LocalDate today) {
        return Grounds.in(circumstances(person, today));
    }

    private Circumstances circumstances(PersonId person, LocalDate today) {
        PersonLabel label = persons.labels(Set.of(person)).get(person);
        PartialDate born = label == null ? null : label.birthDate();
        return new Circumstances(today, label != null, born != null && !born.presumedMinor(today),
                claims.openBeforeStreaming(person) || elsewhere(person), permit(person, today), lives(person),
                bars.standing(person, today));
    }

    /** Whether somebody who may be the same person waits for a decision, or has protection: it may be this one who has. */
    private boolean elsewhere(PersonId person) {
        return persons.perhapsAlso(person)
                .stream()
                .anyMatch(other -> claims.openBeforeStreaming(other) || protectedOrWaiting(other));
    }

    private boolean protectedOrWaiting(PersonId other) {
        return em.createQuery("select c from Claim c where c.person = :person", Claim.class)
                .setParameter("person", other.value())
                .getResultStream()
                .anyMatch(claim -> claim.stage() == Stage.STATUS_ACTIVE || !claim.stage().closed());
    }

    /** A permit that begins later shows that somebody decided for the person: it counts as well. */
    private boolean permit(PersonId person, LocalDate today) {
        return em.createQuery("select count(p) from Permit p, Claim c where c.id = p.claim and c.person = :person"
                + " and p.validUntil >= :today", Long.class)
                .setParameter("person", person.value())
                .setParameter("today", today)
                .getSingleResult() > 0;
    }

    private List<Circumstances.Life> lives(PersonId person) {
        List<Circumstances.Life> lives = new ArrayList<>();
        em.createQuery("select c from Claim c where c.person = :person", Claim.class)
                .setParameter("person", person.value())
                .getResultList()
                .forEach(claim -> lives.add(life(claim)));
        return lives;
    }

    private Circumstances.Life life(Claim claim) {
        Optional<Decision> decision = claim.decision() == null
                ? Optional.empty()
                : Optional.of(verdicts.standing(claim));
        return new Circumstances.Life(claim.stage(), claim.decision(),
                decision.flatMap(verdicts::course).map(DecisionCourse::finalOn).orElse(null), claim.awaitsService(),
                registry.maybeOpen(claim).filter(Appeal::suspendsByItself).isPresent(),
                decision.map(this::orders).orElse(List.of()));
    }

    private List<Circumstances.Order> orders(Decision decision) {
        return em.createQuery("select o, k from ReturnOrder o left join ReturnCourse k on k.order = o.id"
                + " where o.decision = :decision", Object[].class)
                .setParameter("decision", decision.id())
                .getResultStream()
                .map(row -> order((ReturnOrder) row[0], (ReturnCourse) row[1]))
                .toList();
    }

    private static Circumstances.Order order(ReturnOrder order, ReturnCourse course) {
        return new Circumstances.Order(course == null ? null : course.receipt().servedOn(),
                course == null ? null : course.periodEnds(), order.bestInterests() != null);
    }
}
