package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.kernel.Time;
import org.safeconduct.readmission.CrossingView.Direction;

/** The record of what crosses between the two States; nothing crosses without it. */
@Dependent
class Crossings {

    @PersistenceContext(unitName = "readmission") EntityManager em;

    @Inject Clock clock;

    @Inject CurrentCaller caller;

    void write(ReadmissionRequest request, Direction direction, Word word) {
        em.persist(new Crossing(request, direction, word).recorded(by(word.act()), Time.now(clock)));
    }

    private String by(RequestAct act) {
        return act == RequestAct.SUSPEND ? "system:readmission" : caller.get().login();
    }

    /** In the order of recording. */
    List<Crossing> of(RequestNumber number) {
        return em.createQuery("select c from Crossing c where c.request = :number order by c.ordinal", Crossing.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    /** The same of several, by number. */
    Map<String, List<Crossing>> of(Collection<RequestNumber> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : em.createQuery("select c from Crossing c where c.request in :numbers order by c.ordinal",
                        Crossing.class)
                        .setParameter("numbers", numbers.stream().map(RequestNumber::value).toList())
                        .getResultStream()
                        .collect(Collectors.groupingBy(Crossing::request));
    }

    /** Of the round that runs: what crossed before the request was submitted anew counts no more. */
    List<Crossing> round(RequestNumber number) {
        return em.createQuery("select c from Crossing c, ReadmissionRequest r where r.number = c.request"
                + " and r.round = c.round and r.number = :number order by c.ordinal", Crossing.class)
                .setParameter("number", number.value())
                .getResultList();
    }
}
