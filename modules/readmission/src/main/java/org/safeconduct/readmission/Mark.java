package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Of what a warning tells; given once for each limit or document. */
enum Mark {
    HALF(50, 0),
    THREE_QUARTERS(75, 0),
    NINE_TENTHS(90, 0),
    /** The last day has come. */
    WHOLE(100, 0),
    /** The time for the answer is over, and the agreement makes silence consent. */
    SILENCE(0, 0),
    DAYS_30(0, 30),
    DAYS_14(0, 14),
    DAYS_7(0, 7),
    /** The document is no longer valid, and nothing takes the request back by itself. */
    EXPIRED(0, 0);

    private final int percent;
    private final int days;

    Mark(int percent, int days) {
        this.percent = percent;
        this.days = days;
    }

    /** The shares of the limit that have passed, the smallest first. */
    static List<Mark> passed(LocalDate started, LocalDate last, LocalDate today) {
        long gone = today.toEpochDay() - started.toEpochDay();
        long length = last.toEpochDay() - started.toEpochDay();
        return Arrays.stream(values())
                .filter(mark -> mark.percent > 0 && gone * 100 >= length * mark.percent)
                .toList();
    }

    /** What is to be said of a document that is valid until the day, the earliest first. */
    static List<Mark> before(LocalDate last, LocalDate today) {
        return Arrays.stream(values())
                .filter(mark -> mark == EXPIRED
                        ? today.isAfter(last)
                        : mark.days > 0 && !today.plusDays(mark.days).isBefore(last))
                .toList();
    }

    /** As it stands in the keys of tasks: {@code half}, {@code days-30}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
