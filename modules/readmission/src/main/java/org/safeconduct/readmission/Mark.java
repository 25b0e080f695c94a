package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Of what a warning tells; given once for each limit, document or plan. */
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
    EXPIRED(0, 0),
    /** The working day after is the last on which the notice of a transfer is in time. */
    DAY_BEFORE(0, 1),
    LAST_DAY(0, 0),
    /** Working days before a presentation or a journey on which somebody looks at removability again. */
    CHECK(0, 3);

    private static final Set<Mark> OF_DOCUMENT = EnumSet.of(DAYS_30, DAYS_14, DAYS_7, EXPIRED);

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
                .filter(OF_DOCUMENT::contains)
                .filter(mark -> mark == EXPIRED ? today.isAfter(last) : !today.plusDays(mark.days).isBefore(last))
                .toList();
    }

    /**
     * What is to be said while a notice is not given that is in time until the last day, the earliest first.
     *
     * @param eve the working day before the last
     */
    static List<Mark> notice(LocalDate eve, LocalDate last, LocalDate today) {
        return Stream.of(DAY_BEFORE, LAST_DAY)
                .filter(mark -> !today.isBefore(mark == DAY_BEFORE ? eve : last))
                .toList();
    }

    /** Whether the deputy of whoever must act hears of it too. */
    boolean isForDeputy() {
        return percent >= NINE_TENTHS.percent;
    }

    int days() {
        return days;
    }

    /** As it stands in the keys of tasks: {@code half}, {@code days-30}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
