package org.safeconduct.reporting;

/**
 * One figure of each line.
 *
 * @param name as in files and in the published interface
 * @param unit what is counted; a figure is never added to one of another unit
 */
public record Column(String name, Unit unit) {

    /** The name of the first column: what the line is about. */
    public static final String KEY = "key";

    /** What a figure counts. */
    public enum Unit {
        /** No figure: says what the line is about. */
        KEY,
        PERSONS,
        CASES,
        RECOMMENDATIONS,
        REVIEWS,
        APPEALS,
        REQUESTS,
        DAYS,
        MONTHS,
        PERCENT;

        /** It is measured, with decimals; the others are counted. */
        public boolean measured() {
            return this == DAYS || this == MONTHS || this == PERCENT;
        }
    }

    /** It is called after what it counts: cases, persons. */
    public boolean namesUnit() {
        return name.equalsIgnoreCase(unit.name());
    }
}
