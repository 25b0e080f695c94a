package org.safeconduct.readmission;

import java.util.List;

/**
 * What was read for the planner's calendar.
 *
 * @param cut whether there is more of it than was read
 */
record PlannerFound<T>(List<T> items, boolean cut) {

    static <T> PlannerFound<T> together(List<PlannerFound<T>> parts) {
        return new PlannerFound<>(parts.stream().flatMap(part -> part.items().stream()).toList(),
                parts.stream().anyMatch(PlannerFound::cut));
    }
}
