package org.safeconduct.casefile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.safeconduct.access.Caller;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Cursor;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;

/** Which tasks lie on which of a caller's piles. Lists and counts both take their condition from here. */
record Pile(Caller caller, LocalDate today) {

    private static final String OWN = "t.officerId = :me";
    private static final String OPEN = "t.doneAt is null";
    private static final String WAITING = "t.officerId is null and t.office = :office and t.role in :roles";

    /** The tasks of one pile, by due date, those without one last. */
    Page<TaskRow> page(EntityManager em, Tasks.Filter filter, PageRequest page) {
        String after = page.after() == null ? "" : " and (t.rank > :rank or (t.rank = :rank and t.id > :id))";
        TypedQuery<Task> query = em.createQuery(
                "select t from Task t where " + condition(filter) + after + " order by t.rank, t.id", Task.class);
        if (page.after() != null) {
            Cursor cursor = Cursor.parse(page.after(), 2);
            query.setParameter("rank", cursor.date(0)).setParameter("id", cursor.id(1));
        }
        List<Task> tasks = bind(query).setMaxResults(page.limit() + 1).getResultList();
        Page<Task> cut = Page.cut(tasks, page, Task::key, total(em, filter));
        return new Page<>(cut.items().stream().map(task -> task.row(today)).toList(), cut.next(), cut.total());
    }

    private Page.Total total(EntityManager em, Tasks.Filter filter) {
        return Page.Total.counted(
                bind(em.createQuery("select count(t) from Task t where " + condition(filter), Long.class))
                        .getSingleResult());
    }

    Tasks.Counts counts(EntityManager em) {
        String query = counting(Tasks.Filter.OVERDUE, Tasks.Filter.TODAY, Tasks.Filter.WEEK, Tasks.Filter.OPEN,
                Tasks.Filter.UNASSIGNED);
        Object[] sums = bind(em.createQuery(query, Object[].class)).getSingleResult();
        return new Tasks.Counts(number(sums[0]), number(sums[1]), number(sums[2]), number(sums[3]), number(sums[4]));
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    /** The condition on a task {@code t}; its parameters are set by {@link #bind}. */
    private static String condition(Tasks.Filter filter) {
        return switch (filter) {
            case OVERDUE -> OWN + " and " + OPEN + " and t.rank < :today";
            case TODAY -> OWN + " and " + OPEN + " and t.rank = :today";
            case WEEK -> OWN + " and " + OPEN + " and t.rank between :today and :week";
            case OPEN -> OWN + " and " + OPEN;
            case UNASSIGNED -> WAITING + " and " + OPEN;
            case DONE -> OWN + " and t.doneAt is not null";
        };
    }

    /** One number for each of these piles, in their order, in one statement. */
    private static String counting(Tasks.Filter... filters) {
        StringBuilder query = new StringBuilder("select ");
        for (Tasks.Filter filter : filters) {
            query.append("sum(case when ").append(condition(filter)).append(" then 1 else 0 end), ");
        }
        query.setLength(query.length() - 2);
        return query + " from Task t where " + OPEN + " and (" + OWN + " or (" + WAITING + "))";
    }

    /** Sets the parameters of a condition; those that are set already stay. */
    private <Q extends Query> Q bind(Q query) {
        query.getParameters()
                .stream()
                .filter(parameter -> !query.isBound(parameter))
                .map(Parameter::getName)
                .forEach(name -> query.setParameter(name, value(name)));
        return query;
    }

    private Object value(String parameter) {
        return switch (parameter) {
            case "me" -> caller.officer();
            case "office" -> caller.office() == null ? "" : caller.office();
            case "roles" -> roles();
            case "today" -> today;
            case "week" -> today.plusDays(6);
            default -> throw new IllegalArgumentException(parameter);
        };
    }

    private Set<Role> roles() {
        return caller.roles().isEmpty() ? EnumSet.of(Role.NOBODY) : caller.roles();
    }
}
