package org.safeconduct.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Term;

/** How long things may take by law, as everybody may know it. No entry is written: the law is no secret. */
@Stateless
public class LegalLimits {

    @PersistenceContext(unitName = "casefile") EntityManager em;

    @Inject Clock clock;

    /**
     * A limit of the law.
     *
     * @param amount null where nobody may be told a number: the source gives none, the row was not confirmed, or the
     *     State's choice is only an example
     * @param unit null with the amount
     * @param extendable whether the law lets it be longer in some cases
     */
    public record LegalLimit(String rule, Integer amount, Term.Unit unit, boolean extendable, String article) {}

    /** The rules that a claim made today follows, by code; one query. */
    @Open("the law is public; the portal tells applicants")
    public List<LegalLimit> inForce() {
        return em.createQuery("select l from Law l where (l.validFrom is null or l.validFrom <= :today)"
                + " and (l.validUntil is null or l.validUntil >= :today) order by l.code", Law.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .map(Law::told)
                .toList();
    }
}
