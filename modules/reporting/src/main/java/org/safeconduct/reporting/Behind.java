package org.safeconduct.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.safeconduct.kernel.Days;

/**
 * The list behind a figure: with these filters it holds exactly what was counted.
 *
 * @param filters as the published interface names them
 */
public record Behind(Of of, Map<String, String> filters) {

    /** What is listed. */
    public enum Of {
        CASES,
        READMISSION_REQUESTS,
        /** Those whom the figure of the report counts: what was asked, with {@code figure} and {@code line}. */
        PEOPLE
    }

    public Behind {
        filters = new LinkedHashMap<>(filters);
    }

    public static Behind all(Of of) {
        return new Behind(of, Map.of());
    }

    static Behind people(Map<String, String> asked, Column column, String line) {
        return new Behind(Of.PEOPLE, asked).with("figure", column.name()).with("line", line);
    }

    /** Narrowed by one more; null narrows nothing. */
    public Behind with(String name, Object value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(filters);
        more.put(name, value.toString());
        return new Behind(of, more);
    }

    /** Narrowed to days: {@code lodgedFrom}, {@code lodgedTo}. */
    public Behind on(String list, Days days) {
        return with(list + "From", days.from()).with(list + "To", days.to());
    }

    @Override
    public Map<String, String> filters() {
        return new LinkedHashMap<>(filters);
    }
}
