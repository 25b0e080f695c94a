package org.safeconduct.staff.returns;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.readmission.PlannerDays;
import org.safeconduct.readmission.PlannerEntry;

/**
 * A day as the calendar shows it.
 *
 * @param classes how it looks
 * @param entries as many as there is room for
 * @param more how many others fall on it
 */
public record CalendarDay(LocalDate on, boolean today, String classes, List<PlannerDays.Holiday> holidays,
        List<PlannerEntry> entries, int more) {}
