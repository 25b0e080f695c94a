package org.safeconduct.kernel;

import java.util.Objects;

/**
 * A length of legal time.
 *
 * @param amount positive
 * @param unit how it is counted
 */
public record Term(int amount, Unit unit) {

    /** How a term is counted. Hours do not count the hour of the event. */
    public enum Unit {
        HOURS,
        DAYS,
        WORKING_DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }

    public Term {
        Objects.requireNonNull(unit);
        if (amount < 1) {
            throw Invalid.at("/amount", "range", 1, Integer.MAX_VALUE);
        }
    }
}
