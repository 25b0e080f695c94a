package org.safeconduct.staff.reports;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.reporting.Figures;

/** From a figure to exactly the cases that it counts. */
final class Drill {

    private static final Set<String> FILTERS = Set.of("stage", "track", "office", "nationality");
    private static final String BY = "by";
    private static final String TRACK = "track";

    private Drill() {}

    /** Address of the list; null where the list has no such filter, as for those without a track. */
    static String behind(Figures figures, Map<String, Object> row) {
        String by = figures.parameters().get(BY);
        String key = String.valueOf(row.get("key"));
        if (by.equals(TRACK) && key.equals("none")) {
            return null;
        }
        Map<String, String> filters = new LinkedHashMap<>(figures.parameters());
        filters.put(by, key);
        filters.keySet().retainAll(FILTERS);
        filters.computeIfPresent(TRACK, (name, track) -> constant(track));
        return "/cases/list.xhtml?open=true" + filters.entrySet()
                .stream()
                .map(filter -> "&" + filter.getKey() + "=" + filter.getValue())
                .collect(Collectors.joining());
    }

    /** {@code prima-facie} is {@code PRIMA_FACIE} in this room. */
    static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
