package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a list says of each request besides the request: the limit that ends first, and messages that wait to be read. */
@Dependent
class Waiting {

    @PersistenceContext(unitName = "readmission") EntityManager em;

    /** By number; a request without a running limit is absent. */
    Map<String, RunningLimit> of(Collection<String> numbers) {
        Map<String, RunningLimit> next = new HashMap<>();
        if (!numbers.isEmpty()) {
            em.createQuery("select l from RunningLimit l where l.request in :numbers and l.ended is null"
                    + " order by l.dueOn, l.id", RunningLimit.class)
                    .setParameter("numbers", numbers)
                    .getResultList()
                    .forEach(limit -> next.putIfAbsent(limit.request(), limit));
        }
        return next;
    }

    /** By number; {@code writer}: whose messages nobody of the other side has opened. */
    Map<String, Long> unread(Collection<String> numbers, MessageView.Side writer) {
        return numbers.isEmpty()
                ? Map.of()
                : em.createQuery("select m.request, count(m) from Message m where m.request in :numbers"
                        + " and m.side = :side and m.readAt is null group by m.request", Object[].class)
                        .setParameter("numbers", numbers)
                        .setParameter("side", writer)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
