package org.safeconduct.reporting.catalogue;

import java.time.LocalDate;
import java.util.Map;
import org.safeconduct.kernel.Days;

/** I13: the age profile of what is pending, in months that are full on the day of counting. */
final class Age {

    private static final Map<String, int[]> BANDS = Map.of("00-03", new int[]{0, 3}, "03-06", new int[]{3, 6},
            "06-12", new int[]{6, 12}, "12-24", new int[]{12, 24}, "24+", new int[]{24, 0});

    private Age() {}

    /** The last days on which something was lodged that is so old today. */
    static Script in(Script script, LocalDate today) {
        return script.with("three", today.minusMonths(3))
                .with("six", today.minusMonths(6))
                .with("twelve", today.minusMonths(12))
                .with("twentyfour", today.minusMonths(24));
    }

    /** The days of lodging of a band. */
    static Days lodged(String band, LocalDate today) {
        int[] months = BANDS.get(band);
        return new Days(months[1] == 0 ? null : today.minusMonths(months[1]).plusDays(1),
                months[0] == 0 ? null : today.minusMonths(months[0]));
    }
}
