package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.RuleForbids;

/** The registry of appeals: reads what was lodged, listed and judged. */
@Dependent
class Registry {

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Bars bars;

    @Inject Docket docket;

    /** The appeal that is open on the claim; RuleForbids {@code no-appeal-open} if there is none. */
    Appeal open(Claim claim) {
        return maybeOpen(claim).orElseThrow(() -> new RuleForbids("no-appeal-open"));
    }

    Optional<Appeal> maybeOpen(Claim claim) {
        return em.createQuery("select a from Appeal a where a.claim = :claim and a.closedOn is null", Appeal.class)
                .setParameter("claim", claim)
                .getResultStream()
                .findFirst();
    }

    /** The latest hearing listed for each appeal. */
    Map<UUID, Hearing> hearings(Collection<Appeal> appeals) {
        Map<UUID, Hearing> latest = new HashMap<>();
        if (!appeals.isEmpty()) {
            em.createQuery("select h from Hearing h where h.appeal in :appeals order by h.listedAt", Hearing.class)
                    .setParameter("appeals", appeals.stream().map(Appeal::id).toList())
                    .getResultList()
                    .forEach(hearing -> latest.put(hearing.appeal(), hearing));
        }
        return latest;
    }

    List<Appeals.AppealView> of(CaseNumber number) {
        List<Appeal> appeals = em.createQuery("select a from Appeal a where a.claim.file.number = :number"
                + " order by a.recordedAt, a.id", Appeal.class).setParameter("number", number.value()).getResultList();
        Map<UUID, Hearing> hearings = hearings(appeals);
        Map<UUID, Decision> judgments = judgments(number);
        Set<UUID> granted = granted(appeals);
        return appeals.stream()
                .map(appeal -> appeal.view(judgments.get(appeal.id()), day(hearings.get(appeal.id())),
                        granted.contains(appeal.claim().person().value())))
                .toList();
    }

    private Map<UUID, Decision> judgments(CaseNumber number) {
        Map<UUID, Decision> judgments = new HashMap<>();
        em.createQuery("select d from Decision d where d.claim.file.number = :number and d.appeal is not null",
                Decision.class)
                .setParameter("number", number.value())
                .getResultList()
                .forEach(judgment -> judgments.put(judgment.appeal(), judgment));
        return judgments;
    }

    private Set<UUID> granted(List<Appeal> appeals) {
        Set<UUID> persons = new HashSet<>();
        for (Appeal appeal : appeals) {
            if (bars.standing(appeal.claim().person(), docket.today()).contains(Removability.Bar.SUSPENSIVE_REMEDY)) {
                persons.add(appeal.claim().person().value());
            }
        }
        return persons;
    }

    private static LocalDate day(Hearing hearing) {
        return hearing == null ? null : hearing.heldOn();
    }
}
