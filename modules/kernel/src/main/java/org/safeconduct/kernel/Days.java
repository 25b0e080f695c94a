package org.safeconduct.kernel;

import java.time.LocalDate;

/**
 * Legal days from one to another, both included.
 *
 * @param from null: as long ago as there is anything
 * @param to null: without end
 */
public record Days(LocalDate from, LocalDate to) {

    private static final Days ANY = new Days(null, null);

    /** All days. */
    public static Days any() {
        return ANY;
    }

    /** Whether a day can lie outside. */
    public boolean bounded() {
        return from != null || to != null;
    }

    /** Those of these days that lie between two others, both included. */
    public Days within(LocalDate first, LocalDate last) {
        return new Days(from == null || from.isBefore(first) ? first : from,
                to == null || to.isAfter(last) ? last : to);
    }

    /** Those of these days up to another, included. */
    public Days until(LocalDate last) {
        return new Days(from, to == null || to.isAfter(last) ? last : to);
    }

    /** The same days; all of them with a first day, so that they narrow a list to what has such a day at all. */
    public Days sinceEver() {
        return bounded() ? this : new Days(LocalDate.of(1, 1, 1), null);
    }

    /** Whether the last day is not before the first. */
    public boolean forward() {
        return from == null || to == null || !to.isBefore(from);
    }

    /** For the log: {@code 2026-01-01..2026-01-31}. */
    @Override
    public String toString() {
        return (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }
}
