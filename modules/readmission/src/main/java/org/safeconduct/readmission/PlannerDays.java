package org.safeconduct.readmission;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.Shows;
import org.safeconduct.kernel.Subject;

/**
 * The planner's calendar from one day to another.
 *
 * @param items by day, within a day by kind and number
 * @param complete false where there is more than is shown: a filter or a shorter time shows the rest
 * @param weekend days of the week on which this State does not work
 * @param holidays of this State and of those that are asked, by day
 * @param unknown States whose holidays are not known in all of this time, ISO 3166-1 alpha-3
 */
public record PlannerDays(LocalDate from, LocalDate until, List<PlannerEntry> items, boolean complete,
        List<DayOfWeek> weekend, List<Holiday> holidays, List<String> unknown) implements Shows {

    /** {@code country}: ISO 3166-1 alpha-3; {@code name}: in the language of that State. */
    public record Holiday(LocalDate on, String country, String name) {}

    @Override
    public List<Subject> shown() {
        return items.stream().map(PlannerEntry::subject).distinct().toList();
    }
}
