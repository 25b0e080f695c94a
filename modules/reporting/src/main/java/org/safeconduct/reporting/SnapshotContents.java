package org.safeconduct.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.kernel.Canonical;
import org.safeconduct.kernel.RuleForbids;

/**
 * What is frozen: figures of a month with the definition as it read. Nothing of when or by whom they were counted is in it, so that
 * equal figures have equal bytes.
 *
 * @param definition by language
 * @param refused why there are no figures; null if there are
 * @param tables one for each breakdown that the report offers
 */
public record SnapshotContents(
        String report,
        String basis,
        LocalDate from,
        LocalDate to,
        Map<String, String> definition,
        Refused refused,
        List<Table> tables) {

    /** A rule that let nothing be counted: a class that nobody has confirmed is said, not guessed. */
    public record Refused(String key, List<String> args) {}

    /**
     * One breakdown.
     *
     * @param asked what was asked, with what held where nothing was
     * @param rows in the order of their keys; each by the names of the columns
     */
    public record Table(Map<String, String> asked, List<Column> columns, List<Map<String, Object>> rows) {

        /** What each line is about. */
        public String by() {
            return asked.get("by");
        }

        Map<String, Object> form() {
            return Map.of("asked", asked, "columns",
                    columns.stream()
                            .map(column -> Map.of("name", column.name(), "unit", column.unit().name()))
                            .toList(),
                    "rows", rows.stream().map(row -> new ArrayList<>(row.values())).toList());
        }
    }

    SnapshotContents with(List<Table> counted) {
        return new SnapshotContents(report, basis, from, to, definition, null, counted);
    }

    SnapshotContents without(RuleForbids unverified) {
        return new SnapshotContents(report, basis, from, to, definition,
                new Refused(unverified.key(), unverified.args().stream().map(String::valueOf).toList()), List.of());
    }

    /** The breakdown by this; one without lines where it is not in here. */
    public Table by(String by) {
        return tables.stream()
                .filter(table -> table.by().equals(by))
                .findFirst()
                .orElse(new Table(Map.of("by", by), List.of(), List.of()));
    }

    /** The canonical bytes, in one form only. */
    byte[] bytes() {
        Map<String, Object> form = new HashMap<>(Map.of("report", report, "basis", basis, "from", from.toString(), "to",
                to.toString(), "definition", definition, "tables", tables.stream().map(Table::form).toList()));
        form.put("refused", refused == null ? null : Map.of("key", refused.key(), "args", refused.args()));
        return Canonical.bytes(form);
    }
}
