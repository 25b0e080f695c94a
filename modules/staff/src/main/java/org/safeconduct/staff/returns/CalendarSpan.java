package org.safeconduct.staff.returns;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The days that a page of the calendar shows: the week of a day, or its month with the weeks that this begins and ends in. */
record CalendarSpan(LocalDate day, boolean week) implements Serializable {

    LocalDate first() {
        return (week ? day : day.withDayOfMonth(1)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    LocalDate last() {
        return (week ? day : day.with(TemporalAdjusters.lastDayOfMonth()))
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    LocalDate before() {
        return week ? day.minusWeeks(1) : day.minusMonths(1);
    }

    LocalDate after() {
        return week ? day.plusWeeks(1) : day.plusMonths(1);
    }

    /** Whether it belongs to another month, and is there only because its week is. */
    boolean beside(LocalDate other) {
        return !week && !YearMonth.from(other).equals(YearMonth.from(day));
    }

    List<LocalDate> days() {
        return first().datesUntil(last().plusDays(1)).toList();
    }
}
