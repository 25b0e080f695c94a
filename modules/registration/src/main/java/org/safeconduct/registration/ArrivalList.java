package org.safeconduct.registration;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.kernel.Cursor;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Scope;

/** The registrations that a scope shows, newest first, cut by key. */
final class ArrivalList {

    private static final String IN_SCOPE = " where (:everywhere = true or r.office in :offices or r.registeredByOfficer = :officer)"
            + " and (:onlyOpen = false or r.caseNumber is null)";

    private final EntityManager em;
    private final Scope scope;
    private final boolean onlyOpen;

    ArrivalList(EntityManager em, Scope scope, boolean onlyOpen) {
        this.em = em;
        this.scope = scope;
        this.onlyOpen = onlyOpen;
    }

    /** One row more than asked for, in order. */
    List<Registration> page(PageRequest page) {
        String after = page.after() == null
                ? ""
                : " and (r.registeredAt < :at or (r.registeredAt = :at and r.number < :number))";
        TypedQuery<Registration> query = scoped("select r from Registration r" + IN_SCOPE + after
                + " order by r.registeredAt desc, r.number desc", Registration.class);
        if (page.after() != null) {
            Cursor cursor = Cursor.parse(page.after(), 2);
            query.setParameter("at", instant(cursor.key(0))).setParameter("number", cursor.key(1));
        }
        return query.setMaxResults(page.limit() + 1).getResultList();
    }

    private static OffsetDateTime instant(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw Invalid.at("/after", "cursor");
        }
    }

    /** The focal points of the groups by number of the group. */
    Map<String, PersonLabel> firsts(Collection<String> numbers, Sight sight) {
        Map<String, PersonLabel> firsts = new LinkedHashMap<>();
        if (!numbers.isEmpty()) {
            new People(em).focalPoints(numbers)
                    .forEach(
                            person -> firsts.put(person.registration().number().value(), sight.label(person)));
        }
        return firsts;
    }

    /** How many came in each group. */
    Map<String, Long> sizes(Collection<String> numbers) {
        Map<String, Long> sizes = new LinkedHashMap<>();
        if (!numbers.isEmpty()) {
            em.createQuery("select p.registration.number, count(p) from Person p"
                    + " where p.registration.number in :numbers group by p.registration.number", Object[].class)
                    .setParameter("numbers", numbers)
                    .getResultList()
                    .forEach(row -> sizes.put((String) row[0], (Long) row[1]));
        }
        return sizes;
    }

    Page<Arrivals.Row> cut(List<Arrivals.Row> rows, List<Registration> groups, PageRequest page) {
        return Page.cut(rows, page, row -> cursor(groups.get(rows.indexOf(row))), total());
    }

    private static String cursor(Registration last) {
        return Cursor.of(last.registeredAt(), last.number());
    }

    /** Counts no further than one above what is told exactly. */
    private Page.Total total() {
        List<Integer> counted = scoped("select 1 from Registration r" + IN_SCOPE, Integer.class)
                .setMaxResults(Page.Total.STOP + 1)
                .getResultList();
        return Page.Total.counted(counted.size());
    }

    private <T> TypedQuery<T> scoped(String question, Class<T> answer) {
        Set<String> offices = scope.offices().isEmpty() ? Set.of("") : scope.offices();
        return em.createQuery(question, answer)
                .setParameter("everywhere", scope.everywhere())
                .setParameter("offices", new ArrayList<>(offices))
                .setParameter("officer", scope.officer())
                .setParameter("onlyOpen", onlyOpen);
    }
}
