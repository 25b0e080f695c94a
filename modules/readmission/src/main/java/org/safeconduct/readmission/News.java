package org.safeconduct.readmission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.stream.Stream;
import org.safeconduct.access.Particulars;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.registration.ClaimLodged;
import org.safeconduct.registration.ClaimMade;
import org.safeconduct.registration.Lodged;
import org.safeconduct.rsd.RemovabilityFell;

/** What makes removability fall, as registration and rsd announce it: every request for the person is suspended at once. */
@ApplicationScoped
class News {

    @PersistenceContext(unitName = "readmission") EntityManager em;

    @Inject Register register;

    @Inject PersonLock lock;

    @Inject Particulars particulars;

    /** Until somebody tells them apart, a claim may be that of everybody who may be the same person. */
    void made(@Observes ClaimMade news) {
        suspend(Stream.concat(news.persons().stream(), news.perhaps().stream()).toList());
    }

    void lodged(@Observes ClaimLodged news) {
        suspend(news.claims().stream().map(Lodged::person).toList());
    }

    void fell(@Observes RemovabilityFell news) {
        suspend(news.persons());
    }

    /** Whoever acts on such a request at this moment finishes first, or waits and then asks about removability anew. */
    private void suspend(Collection<PersonId> persons) {
        lock.take(persons);
        em.createQuery("select r from ReadmissionRequest r where r.person in :persons and r.state in :states"
                + " order by r.number", ReadmissionRequest.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toList())
                .setParameter("states", RequestLife.SUSPENDABLE)
                .setLockMode(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
                .getResultList()
                .forEach(this::suspend);
    }

    private void suspend(ReadmissionRequest request) {
        particulars.about(request.number());
        register.move(request, Word.of(RequestAct.SUSPEND, register.today()), RequestState.SUSPENDED);
    }
}
