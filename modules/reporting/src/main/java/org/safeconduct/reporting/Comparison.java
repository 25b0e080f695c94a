package org.safeconduct.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Subject;

/**
 * What differs between frozen figures and others of the same month: each cell, and each line that came or went.
 *
 * @param present the other ones; null if they were counted now
 * @param sameDefinition whether both were made by the same words
 * @param wasRefused why the former were not counted; null if they were
 * @param isRefused why the others were not
 * @param tables every breakdown, also those without a difference
 */
public record Comparison(
        Snapshot former,
        Snapshot present,
        boolean sameDefinition,
        SnapshotContents.Refused wasRefused,
        SnapshotContents.Refused isRefused,
        List<Table> tables)
        implements
            Concerns {

    /** What became of a line. */
    public enum Fate {
        CHANGED,
        /** It is there no longer; its former figures are. */
        GONE,
        NEW
    }

    /** @param same how many lines are as they were */
    public record Table(String by, List<Column> columns, List<Line> lines, long same) {}

    /** @param cells of a line that changed only those that differ; of others all that hold something */
    public record Line(String key, Fate fate, List<Cell> cells) {}

    /**
     * One figure.
     *
     * @param former null if there was none
     * @param present null if there is none
     * @param difference present less former, where nothing counts as 0
     */
    public record Cell(Column column, Number former, Number present, BigDecimal difference) {}

    static Comparison of(Snapshot former, SnapshotContents was, Snapshot present, SnapshotContents is) {
        Set<String> by = Stream.of(was, is)
                .flatMap(contents -> contents.tables().stream().map(SnapshotContents.Table::by))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Comparison(former, present, was.definition().equals(is.definition()), was.refused(), is.refused(),
                by.stream().map(each -> table(each, was.by(each), is.by(each))).toList());
    }

    private static Table table(String by, SnapshotContents.Table was, SnapshotContents.Table is) {
        List<Column> columns = Stream.concat(was.columns().stream(), is.columns().stream()).distinct().toList();
        Map<String, Map<String, Object>> before = byKey(was);
        Map<String, Map<String, Object>> after = byKey(is);
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Line> lines = new ArrayList<>();
        for (String key : keys) {
            line(key, columns, before.get(key), after.get(key), lines);
        }
        return new Table(by, columns, lines, keys.size() - (long) lines.size());
    }

    private static void line(String key, List<Column> columns, Map<String, Object> was, Map<String, Object> is,
            List<Line> lines) {
        List<Cell> cells = columns.stream()
                .filter(column -> column.unit() != Column.Unit.KEY)
                .map(column -> cell(column, number(was, column), number(is, column)))
                .filter(cell -> !Objects.equals(cell.former(), cell.present()))
                .toList();
        if (was == null || is == null || !cells.isEmpty()) {
            lines.add(new Line(key, was == null ? Fate.NEW : is == null ? Fate.GONE : Fate.CHANGED, cells));
        }
    }

    private static Map<String, Map<String, Object>> byKey(SnapshotContents.Table table) {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.put(String.valueOf(row.get(Column.KEY)), row));
        return rows;
    }

    private static Number number(Map<String, Object> row, Column column) {
        return row == null ? null : (Number) row.get(column.name());
    }

    private static Cell cell(Column column, Number former, Number present) {
        return new Cell(column, former, present, exact(present).subtract(exact(former)));
    }

    private static BigDecimal exact(Number number) {
        return number == null ? BigDecimal.ZERO : new BigDecimal(number.toString());
    }

    /** Nothing differs, the definition included. */
    public boolean same() {
        return sameDefinition && Objects.equals(wasRefused, isRefused)
                && tables.stream().allMatch(table -> table.lines().isEmpty());
    }

    @Override
    public Subject subject() {
        return former.subject();
    }
}
