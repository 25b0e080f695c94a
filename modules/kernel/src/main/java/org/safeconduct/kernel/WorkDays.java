package org.safeconduct.kernel;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * The working days of one country: its weekend and its public holidays for the years that are known.
 *
 * @param country ISO 3166-1 alpha-2
 * @param weekend days of the week on which nobody works
 * @param holidays public holidays by date, with their names
 * @param firstYear first year for which the holidays are known
 * @param lastYear last such year
 */
public record WorkDays(
        String country, Set<DayOfWeek> weekend, Map<LocalDate, String> holidays, int firstYear, int lastYear) {

    public WorkDays {
        weekend = Set.copyOf(weekend);
        holidays = Map.copyOf(holidays);
    }

    /** The days on which both countries work, for the years that are known of both; country {@code NL+RS}. */
    public WorkDays and(WorkDays other) {
        Set<DayOfWeek> weekends = new HashSet<>(weekend);
        weekends.addAll(other.weekend);
        Map<LocalDate, String> both = new HashMap<>(holidays);
        other.holidays.forEach((day, name) -> both.merge(day, name, (one, another) -> one + ", " + another));
        return new WorkDays(country + "+" + other.country, weekends, both, Math.max(firstYear, other.firstYear),
                Math.min(lastYear, other.lastYear));
    }

    /** True on a day that is neither weekend nor holiday. Refuses outside the known years rather than guess. */
    public boolean works(LocalDate day) {
        if (day.getYear() < firstYear || day.getYear() > lastYear) {
            throw new RuleForbids("calendar-unknown", country, String.valueOf(day.getYear()));
        }
        return !weekend.contains(day.getDayOfWeek()) && !holidays.containsKey(day);
    }

    /** The day itself if it is a working day, else the next one. */
    public LocalDate orNext(LocalDate day) {
        LocalDate next = day;
        while (!works(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The n-th working day after the day, which itself is not counted; 0 gives the day. */
    public LocalDate after(LocalDate day, int n) {
        LocalDate end = day;
        for (int counted = 0; counted < n; counted++) {
            end = orNext(end.plusDays(1));
        }
        return end;
    }

    /** The n-th working day before the day, which itself is not counted. */
    public LocalDate before(LocalDate day, int n) {
        LocalDate end = day;
        for (int counted = 0; counted < n; counted++) {
            do {
                end = end.minusDays(1);
            } while (!works(end));
        }
        return end;
    }

    /** How many working days lie in (from, to]. */
    public int between(LocalDate from, LocalDate to) {
        int counted = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            counted += works(day) ? 1 : 0;
        }
        return counted;
    }

    /** Why nobody works on the day: the holiday's name, or the name of the weekday in English capitals. */
    public String reason(LocalDate day) {
        return holidays.getOrDefault(day, day.getDayOfWeek().name());
    }

    /** Names the data that a computation used: country, years, and a check sum of weekend and holidays. */
    public String version() {
        CRC32 sum = new CRC32();
        sum.update((new TreeSet<>(weekend) + "" + new TreeMap<>(holidays)).getBytes(StandardCharsets.UTF_8));
        return String.format("%s %d-%d/%08x", country, firstYear, lastYear, sum.getValue());
    }
}
