package org.safeconduct.staff.returns;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.safeconduct.lobby.Answers;

/** What an officer has typed into the form of an act: single fields, ticks, and rows. */
public final class Sheet implements Serializable {

    private static final long serialVersionUID = 1;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Boolean> ticks = new LinkedHashMap<>();
    private final Map<String, Rows> rows = new LinkedHashMap<>();

    /** @param offset in which a ride's times stand until somebody says otherwise */
    Sheet(String offset) {
        rows.put("evidence", Offered.rows());
        rows.put("legs", new Rows("legs", Map.of("departsAt", offset, "arrivesAt", offset)));
        rows.put("escorts", new Rows("escorts", Map.of()));
    }

    Answers answers() {
        return new Answers(single());
    }

    Rows rows(String name) {
        return rows.get(name);
    }

    boolean ticked(String name) {
        return Boolean.TRUE.equals(ticks.get(name));
    }

    private Map<String, String> single() {
        Map<String, String> single = new LinkedHashMap<>();
        values.forEach((name, value) -> single.put(name, value == null ? "" : value));
        ticks.forEach((name, ticked) -> single.put(name, String.valueOf(Boolean.TRUE.equals(ticked))));
        return single;
    }

    /** Everything, for a draft. */
    Map<String, String> flat() {
        Map<String, String> flat = single();
        rows.values().forEach(some -> flat.putAll(some.flat()));
        return flat;
    }

    /** Takes over a draft; {@code tick}: whether a field of this name is a tick. */
    void restore(Map<String, String> flat, Predicate<String> tick) {
        rows.values().forEach(some -> some.restore(flat));
        flat.forEach((name, value) -> {
            if (tick.test(name)) {
                ticks.put(name, Boolean.valueOf(value));
            } else if (!name.contains(".")) {
                values.put(name, value);
            }
        });
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, Boolean> getTicks() {
        return ticks;
    }

    public Map<String, Rows> getRows() {
        return rows;
    }
}
