package org.safeconduct.staff.reports;

import java.util.stream.Collectors;
import org.safeconduct.reporting.Figures;
import org.safeconduct.staff.Words;

/** How far was counted. */
final class Reach {

    private Reach() {}

    static String counted(Figures figures, Words words) {
        return figures.everywhere()
                ? words.say("reports.everywhere")
                : words.say("reports.offices", figures.offices()
                        .stream()
                        .map(office -> words.code("office", office))
                        .collect(Collectors.joining(", ")));
    }
}
