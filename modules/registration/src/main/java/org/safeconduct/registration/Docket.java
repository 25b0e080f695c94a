package org.safeconduct.registration;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RegistrationNumber;

/** Finds claims; with their persons, in the order of the group. */
final class Docket {

    private static final Set<ClaimStage> REGISTERED = EnumSet.of(ClaimStage.A01, ClaimStage.A02);
    private static final Set<ClaimStage> WAITING = EnumSet.of(ClaimStage.A03, ClaimStage.A04);
    private static final Set<ClaimStage> GONE = EnumSet.of(ClaimStage.STREAMED, ClaimStage.ENDED);

    private final EntityManager em;

    Docket(EntityManager em) {
        this.em = em;
    }

    List<Claim> registered(RegistrationNumber number) {
        return em.createQuery("select c from Claim c join fetch c.person p where c.registration = :number"
                + " and c.stage in :stages order by p.position", Claim.class)
                .setParameter("number", number.value())
                .setParameter("stages", REGISTERED)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "c.person.needs")
                .getResultList();
    }

    List<Claim> awaitingTriage(CaseNumber number) {
        return em.createQuery("select c from Claim c join fetch c.person p where c.caseNumber = :number"
                + " and c.stage in :stages order by p.position", Claim.class)
                .setParameter("number", number.value())
                .setParameter("stages", WAITING)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "c.person.needs")
                .getResultList();
    }

    /** Every claim of the case that registration ever had. */
    List<Claim> of(CaseNumber number) {
        return em.createQuery("select c from Claim c join fetch c.person p where c.caseNumber = :number"
                + " order by p.position", Claim.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    boolean openBeforeStreaming(PersonId person) {
        return em.createQuery("select count(c) from Claim c where c.person.id = :person and c.stage not in :gone",
                Long.class)
                .setParameter("person", person.value())
                .setParameter("gone", GONE)
                .getSingleResult() > 0;
    }
}
