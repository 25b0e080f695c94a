package org.safeconduct.kernel;

/**
 * Which slice of a list is wanted.
 *
 * @param limit 1 to 200 rows
 * @param after the cursor that the slice before gave as {@code next}; null for the first slice
 */
public record PageRequest(int limit, String after) {

    public static final int DEFAULT = 25;
    public static final int MOST = 200;

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw Invalid.at("/limit", "range", 1, MOST);
        }
        after = after == null || after.isBlank() ? null : after;
    }

    public static PageRequest first() {
        return new PageRequest(DEFAULT, null);
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }
}
