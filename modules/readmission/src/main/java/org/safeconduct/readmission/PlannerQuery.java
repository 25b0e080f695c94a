package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.kernel.Flaws;

/**
 * Which days of the planner's calendar are wanted, and what of them.
 *
 * @param until the last day, at most {@link #MOST} days in all
 * @param partner the requested State, ISO 3166-1 alpha-3; null: any
 * @param kind null: all
 */
public record PlannerQuery(LocalDate from, LocalDate until, String partner, PlannerKind kind) {

    /** A month with the weeks that it begins and ends in, and as much again. */
    public static final int MOST = 92;

    Flaws check() {
        boolean known = from != null && until != null;
        return new Flaws().required(from, "/from")
                .required(until, "/until")
                .unless(!known || !until.isBefore(from), "/until", "before-start")
                .unless(!known || until.isBefore(from.plusDays(MOST)), "/until", "too-many", MOST);
    }

    boolean wants(PlannerKind one) {
        return kind == null || kind == one;
    }

    /** What is done before a departure, on days of its own. */
    boolean wantsPreparation() {
        return wants(PlannerKind.NOTICE) || wants(PlannerKind.CHECK);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** For the log: {@code 2026-11-01 2026-11-30 SRB}. */
    String written() {
        return Stream.of(from, until, partner, kind)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
