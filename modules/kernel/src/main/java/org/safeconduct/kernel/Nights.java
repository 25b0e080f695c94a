package org.safeconduct.kernel;

import jakarta.ejb.ScheduleExpression;
import java.util.Optional;

/** When the jobs of the night start. */
public final class Nights {

    private Nights() {}

    /**
     * Each night at this time of the authority's zone ({@code safeconduct.zone}), whatever zone the server stands in. Empty
     * where a test moves the clock: it says itself when a night is.
     *
     * @param hour from 4 on: an earlier one is left out, or comes twice, in the nights on which clocks are changed
     */
    public static Optional<ScheduleExpression> at(int hour, int minute) {
        return Time.isMoved()
                ? Optional.empty()
                : Optional.of(
                        new ScheduleExpression().hour(hour).minute(minute).timezone(Time.zone().getId()));
    }
}
