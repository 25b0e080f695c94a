package org.safeconduct.kernel;

import java.time.LocalDate;
import java.util.List;

/**
 * A limit that can explain itself.
 *
 * @param date the last day on which the act is still in time
 * @param calendar the calendar version it was computed with, for example {@code NL 2024-2030/5f3a9c01}
 * @param steps how the date was found, in order
 */
public record Due(LocalDate date, String calendar, List<Step> steps) {

    public Due {
        steps = List.copyOf(steps);
    }

    /**
     * One step of a computation.
     *
     * @param date the day that the step arrives at
     * @param why message key in the bundle {@code org.safeconduct.kernel.steps}
     * @param args values for the message, written as text: numbers, ISO dates, names of holidays
     */
    public record Step(LocalDate date, String why, List<String> args) {

        public Step {
            args = List.copyOf(args);
        }

        public static Step at(LocalDate date, String why, Object... args) {
            return new Step(date, why, List.of(args).stream().map(String::valueOf).toList());
        }
    }
}
