package org.safeconduct.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A slice of a list, found by key and not by counting.
 *
 * @param items the rows, in order
 * @param next opaque cursor of the next slice, null when this is the last
 * @param total how many rows there are in all
 */
public record Page<T>(List<T> items, String next, Total total) implements Shows {

    /** A count that stops at {@value Total#STOP}: {@code exact} is false when there are more. */
    public record Total(long value, boolean exact) {

        public static final int STOP = 10_000;

        /** From a count that was stopped one above {@link #STOP}. */
        public static Total counted(long counted) {
            return counted > STOP ? new Total(STOP, false) : new Total(counted, true);
        }
    }

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts one page out of rows that were read one more than asked for.
     *
     * @param rows at most {@code request.limit() + 1}
     * @param key gives the cursor of a row
     */
    public static <T> Page<T> cut(List<T> rows, PageRequest request, Function<T, String> key, Total total) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null, total);
        }
        List<T> items = rows.subList(0, request.limit());
        return new Page<>(items, key.apply(items.getLast()), total);
    }

    @Override
    public List<Subject> shown() {
        List<Subject> shown = new ArrayList<>();
        for (T item : items) {
            if (item instanceof Shows many) {
                shown.addAll(many.shown());
            } else if (item instanceof Concerns one) {
                shown.add(one.subject());
            }
        }
        return shown;
    }
}
