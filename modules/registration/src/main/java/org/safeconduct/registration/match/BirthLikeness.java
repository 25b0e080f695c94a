package org.safeconduct.registration.match;

import java.time.LocalDate;
import org.safeconduct.kernel.PartialDate;

/** How well two birth dates go together, each an interval as wide as what is known of it. */
public enum BirthLikeness {
    /** The same day, or the same month or year where no more is known. */
    SAME(1),
    /** One says more than the other and neither contradicts. */
    FITS(0.9),
    /** Day and month changed places, or one digit differs. */
    MISTYPED(0.75),
    SAME_YEAR(0.6),
    /** At most two years apart: ages are often told from memory. */
    NEAR(0.4),
    DIFFERENT(0);

    private static final int NEAR_YEARS = 2;

    private final double weight;

    BirthLikeness(double weight) {
        this.weight = weight;
    }

    public double weight() {
        return weight;
    }

    public static BirthLikeness of(PartialDate one, PartialDate other) {
        if (one.equals(other)) {
            return SAME;
        }
        if (!one.earliest().isAfter(other.latest()) && !other.earliest().isAfter(one.latest())) {
            return FITS;
        }
        if (mistyped(one, other)) {
            return MISTYPED;
        }
        int years = Math.abs(one.earliest().getYear() - other.earliest().getYear());
        if (years == 0) {
            return SAME_YEAR;
        }
        return years <= NEAR_YEARS ? NEAR : DIFFERENT;
    }

    private static boolean mistyped(PartialDate one, PartialDate other) {
        boolean days = one.precision() == PartialDate.Precision.DAY && other.precision() == PartialDate.Precision.DAY;
        return days && (turned(one.earliest(), other.earliest()) || oneDigit(one.value(), other.value()));
    }

    private static boolean turned(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
    }

    private static boolean oneDigit(String one, String other) {
        int differing = 0;
        for (int i = 0; i < one.length(); i++) {
            differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differing == 1;
    }
}
