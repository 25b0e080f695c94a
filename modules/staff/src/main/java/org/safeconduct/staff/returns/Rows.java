package org.safeconduct.staff.returns;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.safeconduct.lobby.Answers;

/** Rows of a form that all ask for the same: evidence, rides, escorts. One row is always there to be filled in. */
public final class Rows implements Serializable {

    private static final long serialVersionUID = 1;

    private final String name;
    private final Map<String, String> fresh;
    private final List<Map<String, String>> all = new ArrayList<>();

    /**
     * @param name as in the pointers of what is sent: {@code /evidence/0/kind}
     * @param fresh what stands in a row that nobody has touched
     */
    Rows(String name, Map<String, String> fresh) {
        this.name = name;
        this.fresh = Map.copyOf(fresh);
        add();
    }

    public void add() {
        all.add(new LinkedHashMap<>(fresh));
    }

    /** Puts a row in front of what is still to be filled in. */
    void put(Map<String, String> row) {
        all.removeIf(this::untouched);
        all.add(new LinkedHashMap<>(row));
    }

    public void remove(int at) {
        all.remove(at);
        if (all.isEmpty()) {
            add();
        }
    }

    public List<Map<String, String>> getAll() {
        return all;
    }

    public boolean isSeveral() {
        return all.size() > 1;
    }

    private boolean untouched(Map<String, String> row) {
        return row.entrySet()
                .stream()
                .allMatch(cell -> cell.getValue() == null || cell.getValue().isBlank()
                        || cell.getValue().equals(fresh.get(cell.getKey())));
    }

    /** The rows as records; rows that nobody filled in go first, so that a flaw's pointer counts what is shown. */
    <B extends Record> List<B> as(Class<B> type, UnaryOperator<Map<String, String>> reading) {
        all.removeIf(this::untouched);
        List<B> read = new ArrayList<>();
        try {
            for (int i = 0; i < all.size(); i++) {
                read.add(new Answers(reading.apply(all.get(i)), "/" + name + "/" + i).as(type));
            }
        } finally {
            if (all.isEmpty()) {
                add();
            }
        }
        return read;
    }

    /** Every cell as {@code evidence.0.kind}, for a draft. */
    Map<String, String> flat() {
        Map<String, String> flat = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            String row = name + "." + i + ".";
            all.get(i).forEach((cell, value) -> flat.put(row + cell, value == null ? "" : value));
        }
        return flat;
    }

    /** Takes its cells out of a draft. */
    void restore(Map<String, String> flat) {
        List<Map<String, String>> kept = new ArrayList<>();
        for (int i = 0; flat.keySet().stream().anyMatch(starting(i)); i++) {
            String row = name + "." + i + ".";
            Map<String, String> cells = new LinkedHashMap<>();
            flat.forEach((key, value) -> {
                if (key.startsWith(row)) {
                    cells.put(key.substring(row.length()), value);
                }
            });
            kept.add(cells);
        }
        if (!kept.isEmpty()) {
            all.clear();
            all.addAll(kept);
        }
    }

    private Predicate<String> starting(int row) {
        return key -> key.startsWith(name + "." + row + ".");
    }
}
