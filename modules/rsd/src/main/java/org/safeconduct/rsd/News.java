package org.safeconduct.rsd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.safeconduct.casefile.Codes;
import org.safeconduct.kernel.WrongStage;
import org.safeconduct.registration.ClaimLodged;
import org.safeconduct.registration.ClaimStreamed;
import org.safeconduct.registration.PersonCorrected;
import org.safeconduct.registration.PersonLabel;
import org.safeconduct.registration.Persons;

/** What registration announces: claims come in at A03, and are taken over when somebody confirms their track. */
@ApplicationScoped
class News {

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Docket docket;

    @Inject Persons persons;

    @Inject Codes codes;

    void lodged(@Observes ClaimLodged news) {
        AsylumCase file = new AsylumCase(news);
        em.persist(file);
        em.flush();
        docket.settle(file);
    }

    void streamed(@Observes ClaimStreamed news) {
        AsylumCase file = docket.forNews(news.caseNumber());
        Claim claim = docket.claims(file, Set.of(news.person()), Act.TRIAGE).getFirst();
        if (!claim.id().equals(news.claim())) {
            throw new WrongStage(Act.TRIAGE.name(), claim.stage().name());
        }
        claim.stream(news.track());
        Stage first = Stage.of(news.track().firstStage());
        docket.takeOver(claim, Move.by(Act.TRIAGE, first, docket.today()));
        docket.settle(file);
    }

    /** Names are asked for when they are shown; what lists filter by is kept here and follows. */
    void corrected(@Observes PersonCorrected news) {
        List<Claim> claims = em.createQuery("select c from Claim c where c.person = :person", Claim.class)
                .setParameter("person", news.person().value())
                .getResultList();
        PersonLabel label = claims.isEmpty() ? null : persons.labels(Set.of(news.person())).get(news.person());
        if (label != null) {
            claims.forEach(claim -> claim.know(Trait.Kind.NATIONALITY, label.nationalities()));
            claims.forEach(claim -> claim.know(Trait.Kind.NEED, unrestricted(label.needs())));
        }
    }

    /** Whoever corrects may see more than lists may filter by. */
    private List<String> unrestricted(List<String> needs) {
        Set<String> restricted = codes.restricted("need");
        return needs.stream().filter(need -> !restricted.contains(need)).toList();
    }
}
