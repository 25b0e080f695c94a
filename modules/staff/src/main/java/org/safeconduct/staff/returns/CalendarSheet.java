package org.safeconduct.staff.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.readmission.PlannerDays;
import org.safeconduct.readmission.PlannerEntry;

/** Lays what falls into a time on its days. */
final class CalendarSheet {

    /** For so many there is room in a day of a month; a week shows all. */
    private static final int ROOM = 3;

    private final CalendarSpan span;
    private final LocalDate today;
    private final PlannerDays planned;
    private final Map<LocalDate, List<PlannerEntry>> entries;
    private final Map<LocalDate, List<PlannerDays.Holiday>> holidays;

    CalendarSheet(CalendarSpan span, LocalDate today, PlannerDays planned) {
        this.span = span;
        this.today = today;
        this.planned = planned;
        this.entries = planned.items().stream().collect(Collectors.groupingBy(PlannerEntry::on));
        this.holidays = planned.holidays().stream().collect(Collectors.groupingBy(PlannerDays.Holiday::on));
    }

    List<CalendarDay> days() {
        return span.days().stream().map(this::day).toList();
    }

    private CalendarDay day(LocalDate on) {
        List<PlannerEntry> all = entries.getOrDefault(on, List.of());
        // One line that says "1 more" takes the room of the one that it hides.
        boolean fits = span.week() || all.size() <= ROOM + 1;
        List<PlannerEntry> shown = fits ? all : all.subList(0, ROOM);
        return new CalendarDay(on, on.equals(today), classes(on), holidays.getOrDefault(on, List.of()), shown,
                all.size() - shown.size());
    }

    private String classes(LocalDate on) {
        boolean off = planned.weekend().contains(on.getDayOfWeek()) || holidays.containsKey(on);
        boolean idle = !entries.containsKey(on) && !holidays.containsKey(on);
        return Stream.of("calendar-day", span.beside(on) ? "beside" : "", off ? "off" : "", idle ? "idle" : "",
                on.equals(today) ? "today" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
