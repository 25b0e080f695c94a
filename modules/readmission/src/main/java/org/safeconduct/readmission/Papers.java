package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds the travel document and the plan of transfer that stand: the last ones of the round that runs. */
@Dependent
class Papers {

    @PersistenceContext(unitName = "readmission") EntityManager em;

    Optional<TravelDocument> document(RequestNumber number) {
        return em.createQuery("select d from TravelDocument d, ReadmissionRequest r"
                + " where r.number = d.request and r.round = d.round and r.number = :number order by d.ordinal desc",
                TravelDocument.class)
                .setParameter("number", number.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<Transfer> transfer(RequestNumber number) {
        return em.createQuery("select t from Transfer t, ReadmissionRequest r"
                + " where r.number = t.request and r.round = t.round and r.number = :number order by t.ordinal desc",
                Transfer.class)
                .setParameter("number", number.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Null if there is none. */
    TravelDocumentView documentView(RequestNumber number) {
        return document(number).map(TravelDocument::view).orElse(null);
    }

    /** Null if there is none. */
    TransferPlan plan(RequestNumber number) {
        return transfer(number).map(Transfer::plan).orElse(null);
    }
}
