package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.kernel.RuleForbids;

/** Which remedy there is against a decision: rows of {@code rsd.appeal_rule}. */
@Dependent
class Remedies {

    /**
     * @param rule code of the appeal limit; null if there is no appeal
     */
    record Remedy(String rule, Effect effect) {

        static final Remedy NONE = new Remedy(null, Effect.NONE);
    }

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Clocks clocks;

    /**
     * By the decision, the track of the claim and the regime of the day on which it was made. A refusal for which no line
     * is known is not decided at all: RuleForbids {@code appeal-rule-unknown}.
     */
    Remedy against(Claim claim, String code) {
        List<?> lines = em.createNativeQuery("""
                select rule, effect from rsd.appeal_rule
                where regime = ? and decision = ? and track in (?, '*') order by track = '*'
                """)
                .setParameter(1, clocks.regime(claim.madeOn()))
                .setParameter(2, code)
                .setParameter(3, claim.track() == null ? "*" : claim.track().name())
                .getResultList();
        if (!lines.isEmpty()) {
            Object[] line = (Object[]) lines.getFirst();
            return new Remedy((String) line[0], Effect.valueOf((String) line[1]));
        }
        if (!Ruling.positive(code)) {
            throw new RuleForbids("appeal-rule-unknown", code);
        }
        return Remedy.NONE;
    }
}
