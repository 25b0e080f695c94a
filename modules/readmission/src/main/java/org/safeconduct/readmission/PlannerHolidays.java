package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.safeconduct.kernel.WorkDays;

/** The public holidays of this State and of those that are asked, from the calendars by which limits are counted. */
final class PlannerHolidays {

    private final LocalDate from;
    private final LocalDate until;
    private final List<PlannerDays.Holiday> known = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    PlannerHolidays(PlannerQuery query, WorkDays own, Collection<String> partners) {
        this.from = query.from();
        this.until = query.until();
        take(Locale.of("", own.country()).getISO3Country(), own);
        partners.stream()
                .distinct()
                .sorted()
                .forEach(partner -> Counting.calendar(partner)
                        .ifPresentOrElse(days -> take(partner, days), () -> unknown.add(partner)));
        known.sort(Comparator.comparing(PlannerDays.Holiday::on));
    }

    private void take(String country, WorkDays days) {
        new TreeMap<>(days.holidays()).subMap(from, true, until, true)
                .forEach((day, name) -> known.add(new PlannerDays.Holiday(day, country, name)));
        if (from.getYear() < days.firstYear() || until.getYear() > days.lastYear()) {
            unknown.add(country);
        }
    }

    List<PlannerDays.Holiday> known() {
        return known;
    }

    List<String> unknown() {
        return unknown;
    }
}
