package org.safeconduct.staff.cases;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.casefile.TimelineEntry;

/**
 * What happened at one time, told once for all the claims that it concerned.
 *
 * @param entry one of the events
 * @param who the names of those whom it concerned; none if it was everybody
 */
public record Happening(TimelineEntry entry, List<String> who) implements Serializable {

    /** Events that differ in nothing but the person. */
    private record Same(LocalDate day, Object minute, String what, List<String> args, String stage, String actor,
            String reason) {

        static Same of(TimelineEntry entry) {
            return new Same(entry.happenedOn(), entry.recordedAt().truncatedTo(ChronoUnit.MINUTES), entry.what(),
                    entry.args(), entry.stage(), entry.actor(), entry.reason());
        }
    }

    /** Newest first. {@code names}: those whose claims are in the file. */
    public static List<Happening> told(List<TimelineEntry> entries, Map<UUID, String> names) {
        Map<Same, List<TimelineEntry>> together = new LinkedHashMap<>();
        entries.stream()
                .sorted(Comparator.comparing(TimelineEntry::recordedAt).reversed())
                .forEach(entry -> together.computeIfAbsent(Same.of(entry), same -> new ArrayList<>()).add(entry));
        return together.values().stream().map(same -> once(same, names)).toList();
    }

    private static Happening once(List<TimelineEntry> same, Map<UUID, String> names) {
        List<String> who = same.stream()
                .map(TimelineEntry::person)
                .filter(names::containsKey)
                .distinct()
                .map(names::get)
                .toList();
        return new Happening(same.getFirst(), who.size() == names.size() ? List.of() : who.reversed());
    }
}
