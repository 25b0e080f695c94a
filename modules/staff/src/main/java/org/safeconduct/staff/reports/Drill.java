package org.safeconduct.staff.reports;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.reporting.Behind;

/** From a figure to exactly the list that it counts. */
final class Drill {

    /** What this room writes as the constant's own name. */
    private static final Set<String> CONSTANTS = Set.of("track", "kind");

    private Drill() {}

    static String address(String report, Behind behind) {
        return switch (behind.of()) {
            case CASES -> "/cases/list.xhtml?" + filters(behind);
            case READMISSION_REQUESTS -> "/returns/list.xhtml?" + filters(behind);
            case PEOPLE -> new Asking(report, null, behind.filters()).at("/reports/people.xhtml");
        };
    }

    private static String filters(Behind behind) {
        return behind.filters()
                .entrySet()
                .stream()
                .map(filter -> filter.getKey() + "="
                        + (CONSTANTS.contains(filter.getKey()) ? constant(filter.getValue()) : filter.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** {@code prima-facie} is {@code PRIMA_FACIE} in this room. */
    static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
