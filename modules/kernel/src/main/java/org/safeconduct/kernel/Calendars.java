package org.safeconduct.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The calendars of working days that are known, by country; source and licence in {@code HOLIDAYS.md} beside the data. */
public final class Calendars {

    private static final Map<String, WorkDays> KNOWN = load();

    private Calendars() {}

    /**
     * The working days of a country. Refuses with {@link RuleForbids} ({@code calendar-unknown}) rather than guess.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public static WorkDays of(String country) {
        WorkDays known = KNOWN.get(country);
        if (known == null) {
            throw new RuleForbids("calendar-unknown", country, "-");
        }
        return known;
    }

    /** The countries whose holidays are known. */
    public static Set<String> countries() {
        return Set.copyOf(KNOWN.keySet());
    }

    private static Map<String, WorkDays> load() {
        Map<String, Map<LocalDate, String>> holidays = holidays();
        Map<String, WorkDays> known = new HashMap<>();
        for (String line : lines("weekends.csv")) {
            String country = line.substring(0, 2);
            known.put(country, calendar(country, weekend(line.substring(3)), holidays.get(country)));
        }
        return known;
    }

    private static WorkDays calendar(String country, Set<DayOfWeek> weekend, Map<LocalDate, String> holidays) {
        TreeMap<LocalDate, String> ordered = new TreeMap<>(holidays);
        return new WorkDays(country, weekend, ordered, ordered.firstKey().getYear(), ordered.lastKey().getYear());
    }

    private static Map<String, Map<LocalDate, String>> holidays() {
        Map<String, Map<LocalDate, String>> holidays = new HashMap<>();
        for (String line : lines("holidays.csv")) {
            String name = line.substring(14, line.lastIndexOf(',')).replace("\"", "");
            holidays.computeIfAbsent(line.substring(0, 2), country -> new HashMap<>())
                    .put(LocalDate.parse(line.substring(3, 13)), name);
        }
        return holidays;
    }

    private static Set<DayOfWeek> weekend(String days) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> days.contains(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Calendars.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
