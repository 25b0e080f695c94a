package org.safeconduct.backlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the lines of a chunk apart: new ones, those that are in already word for word, and those that are refused. */
final class Sorting {

    private final List<Checked> fresh = new ArrayList<>();
    private final List<Checked> known = new ArrayList<>();
    private final List<Checked> refused = new ArrayList<>();
    private final Map<String, Long> here = new HashMap<>();
    private final Map<String, Ledger.Seen> seen;

    Sorting(List<Checked> lines, Ledger ledger) {
        this.seen = ledger.seen(lines.stream().filter(line -> line.reject() == null).map(Checked::reference).toList());
        seen.values().stream().filter(Ledger.Seen::here).forEach(line -> here.put(line.reference(), line.number()));
        lines.forEach(this::sort);
    }

    private void sort(Checked line) {
        if (line.reject() != null) {
            refused.add(line);
            return;
        }
        Long before = here.putIfAbsent(line.reference(), line.entry().number());
        Ledger.Seen elsewhere = seen.get(line.reference());
        if (before != null) {
            refused.add(line.refusedBecause(reject("import-reference-twice", String.valueOf(before))));
        } else if (elsewhere == null) {
            fresh.add(line);
        } else if (elsewhere.print().equals(line.print())) {
            known.add(line);
        } else {
            refused.add(line.refusedBecause(reject("import-reference-taken")));
        }
    }

    private static Reject reject(String key, String... args) {
        return new Reject(Field.FILE_REF.column(), key, List.of(args));
    }

    List<Checked> fresh() {
        return fresh;
    }

    List<Checked> known() {
        return known;
    }

    List<Checked> refused() {
        return refused;
    }
}
