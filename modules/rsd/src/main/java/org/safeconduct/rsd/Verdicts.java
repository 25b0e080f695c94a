package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.kernel.RuleForbids;

/** Reads what was decided. */
@Dependent
class Verdicts {

    @PersistenceContext(unitName = "rsd") EntityManager em;

    /** Every decision and judgment on the claim, oldest first. */
    List<Decision> all(Claim claim) {
        return em
                .createQuery("select d from Decision d where d.claim = :claim order by d.signedAt, d.id",
                        Decision.class)
                .setParameter("claim", claim)
                .getResultList();
    }

    /** The decision in force; RuleForbids {@code no-decision} if there is none. */
    Decision standing(Claim claim) {
        if (claim.decision() == null) {
            throw new RuleForbids("no-decision");
        }
        return em
                .createQuery(
                        "select d from Decision d where d.claim = :claim and d.code = :code order by d.signedAt desc",
                        Decision.class)
                .setParameter("claim", claim)
                .setParameter("code", claim.decision())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleForbids("no-decision"));
    }

    /** The last one signed, also when it is no longer in force; RuleForbids {@code no-decision} if there is none. */
    Decision latest(Claim claim) {
        List<Decision> all = all(claim);
        if (all.isEmpty()) {
            throw new RuleForbids("no-decision");
        }
        return all.getLast();
    }

    /** Empty before service. */
    Optional<DecisionCourse> course(Decision decision) {
        return Optional.ofNullable(em.find(DecisionCourse.class, decision.id()));
    }

    /** Courses of the claim's decisions that are not final. */
    List<DecisionCourse> openCourses(Claim claim) {
        return em.createQuery("select k from DecisionCourse k, Decision d where d.id = k.decision and d.claim = :claim"
                + " and k.finalOn is null", DecisionCourse.class).setParameter("claim", claim).getResultList();
    }

    /** What the person has by the decision in force: the code of a status, or empty. */
    Optional<String> status(Claim claim) {
        return Ruling.positive(claim.decision()) ? Optional.of(standing(claim).status()) : Optional.empty();
    }

    /** The decisions in force on these claims, by claim, in one query. */
    Map<UUID, DecisionView> inForce(Collection<Claim> claims) {
        Map<UUID, DecisionView> views = new LinkedHashMap<>();
        List<Claim> decided = claims.stream().filter(claim -> claim.decision() != null).toList();
        if (!decided.isEmpty()) {
            em.createQuery("select d, c from Decision d left join DecisionCourse c on c.decision = d.id"
                    + " where d.claim in :claims and d.code = d.claim.decision order by d.signedAt", Object[].class)
                    .setParameter("claims", decided)
                    .getResultList()
                    .forEach(row -> put(views, (Decision) row[0], (DecisionCourse) row[1]));
        }
        return views;
    }

    private static void put(Map<UUID, DecisionView> views, Decision decision, DecisionCourse course) {
        views.put(decision.claim().id(), decision.view(course));
    }
}
