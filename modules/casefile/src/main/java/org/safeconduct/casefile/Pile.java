package org.safeconduct.casefile;

import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.safeconduct.access.Caller;
import org.safeconduct.access.Role;

/** Which tasks lie on which of a caller's piles. Lists and counts both take their condition from here. */
record Pile(Caller caller, LocalDate today) {

    private static final String OWN = "t.officerId = :me";
    private static final String OPEN = "t.doneAt is null";
    private static final String WAITING = "t.officerId is null and t.office = :office and t.role in :roles";

    /** The condition on a task {@code t}; its parameters are set by {@link #bind}. */
    static String condition(Tasks.Filter filter) {
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
    static String counting(Tasks.Filter... filters) {
        StringBuilder query = new StringBuilder("select ");
        for (Tasks.Filter filter : filters) {
            query.append("sum(case when ").append(condition(filter)).append(" then 1 else 0 end), ");
        }
        query.setLength(query.length() - 2);
        return query + " from Task t where " + OPEN + " and (" + OWN + " or (" + WAITING + "))";
    }

    /** Sets the parameters of a condition; those that are set already stay. */
    <Q extends Query> Q bind(Q query) {
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
