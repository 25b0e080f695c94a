package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.RuleForbids;

/** When a refusal can no longer be contested. Any doubt keeps it open. */
@Dependent
class Ripeness {

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Clocks clocks;

    @Inject Verdicts verdicts;

    @Inject Registry registry;

    /** Candidates after the claim with this id, in the order of ids; each is examined again before anything happens. */
    List<Ripe> after(UUID last, LocalDate today, int most) {
        return em.createQuery("select new org.safeconduct.rsd.Ripe(c.id, c.file.number, c.person)"
                + " from Claim c, Decision d, DecisionCourse k where d.claim = c and k.decision = d.id"
                + " and d.code = c.decision and k.finalOn is null and c.awaitsService = false and c.stage in :stages"
                + " and (k.receipt.limitUntil < :today or (k.receipt.limitUntil is null and d.appeal is not null))"
                + " and c.id > :last order by c.id", Ripe.class)
                .setParameter("stages", Life.stagesFor(Act.BECOME_FINAL))
                .setParameter("today", today)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The day from which the refusal is final. Refuses with WrongStage; RuleForbids {@code not-served},
     * {@code appeal-open}, {@code limit-running}, {@code calendar-doubt}, {@code appeal-rule-unknown}; or as the calendar
     * does where it cannot count.
     */
    LocalDate finalDay(Claim claim, LocalDate today) {
        claim.require(Act.BECOME_FINAL);
        Decision decision = verdicts.standing(claim);
        Receipt receipt = verdicts.course(decision)
                .map(DecisionCourse::receipt)
                .orElseThrow(() -> new RuleForbids("not-served"));
        if (registry.maybeOpen(claim).isPresent()) {
            throw new RuleForbids("appeal-open");
        }
        if (receipt.limit() != null) {
            return expired(decision, receipt, today).plusDays(1);
        }
        if (!decision.judgment()) {
            throw new RuleForbids("appeal-rule-unknown", decision.code());
        }
        return receipt.servedOn();
    }

    /** The limit that was served counts; if it would be counted otherwise today, a person must look. */
    private LocalDate expired(Decision decision, Receipt receipt, LocalDate today) {
        Due served = receipt.limit();
        if (!served.date().isBefore(today)) {
            throw new RuleForbids("limit-running", served.date().toString());
        }
        Due again = clocks.due(decision.appealRule(), receipt.servedOn());
        if (!again.date().equals(served.date())) {
            throw new RuleForbids("calendar-doubt", served.date().toString(), again.date().toString());
        }
        return served.date();
    }

    /**
     * What stands against the candidate; empty if nothing does. In a transaction of its own, because a refusal of the calendar
     * ends it.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Refusal> against(Ripe candidate, LocalDate today) {
        try {
            finalDay(em.find(Claim.class, candidate.claim()), today);
            return Optional.empty();
        } catch (Refusal doubt) {
            return Optional.of(doubt);
        }
    }
}
