package org.safeconduct.staff.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.registration.Stated;
import org.safeconduct.reporting.Behind;
import org.safeconduct.reporting.Column;
import org.safeconduct.reporting.Figures;
import org.safeconduct.staff.Words;

/** Figures as a page shows them: a table whose figures open their lists, and a chart of the same. */
public final class FiguresSheet {

    /** A column; no unit over what the lines are about, nor where the name says it already. */
    public record Heading(String name, String unit, boolean key) {}

    /**
     * A figure.
     *
     * @param list address of what was counted; null if there is no list for the reader
     */
    public record Cell(Heading heading, String text, String list) {}

    static final String TEXTS = "org.safeconduct.reporting.reports";

    private final Figures figures;
    private final Words words;
    private final List<Column> columns;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final Chart chart;

    /** @param charted columns of the chart, all of one unit */
    FiguresSheet(Figures figures, List<Column> columns, List<String> charted, Words words) {
        this.figures = figures;
        this.words = words;
        this.columns = columns;
        for (int i = 0; i < figures.rows().size(); i++) {
            rows.add(row(figures.rows().get(i), figures.behind().get(i)));
        }
        chart = Chart.of(figures.rows(), charted, this::line, this::name);
    }

    /** With these columns of the report alone. */
    static FiguresSheet with(Figures figures, Set<String> wanted, List<String> charted, Words words) {
        return new FiguresSheet(figures, figures.columns()
                .stream()
                .filter(column -> column.unit() == Column.Unit.KEY || wanted.contains(column.name()))
                .toList(), charted, words);
    }

    private List<Cell> row(Map<String, Object> row, Map<String, Behind> behind) {
        return columns.stream().map(column -> cell(column, row, behind.get(column.name()))).toList();
    }

    private Cell cell(Column column, Map<String, Object> row, Behind behind) {
        Object value = row.get(column.name());
        String text = column.unit() == Column.Unit.KEY
                ? column.name().equals(Column.KEY) ? line(row) : String.valueOf(value)
                : value == null ? words.say("reports.no-share") : value.toString();
        return new Cell(heading(column), text, behind == null ? null : Drill.address(figures.report(), behind));
    }

    private Heading heading(Column column) {
        return column.unit() == Column.Unit.KEY
                ? new Heading(column.name().equals(Column.KEY) ? words.code("by", by()) : name(column.name()), "", true)
                : new Heading(name(column.name()), unit(column), false);
    }

    private String name(String column) {
        return words.from(TEXTS, "column." + column, List.of());
    }

    private String unit(Column column) {
        return column.namesUnit() ? "" : words.from(TEXTS, "unit." + column.unit(), List.of());
    }

    private String by() {
        return figures.parameters().get("by");
    }

    private String line(Map<String, Object> row) {
        return row.containsKey(Column.KEY)
                ? line(by(), String.valueOf(row.get(Column.KEY)), words)
                : columns.stream()
                        .filter(column -> column.unit() == Column.Unit.KEY)
                        .map(column -> String.valueOf(row.get(column.name())))
                        .collect(Collectors.joining(" "));
    }

    /** What a line is about, as a word. */
    static String line(String by, String key, Words words) {
        return switch (by) {
            case "origin", "nationality", "partner" -> words.country(key);
            case "need" -> words.need(key);
            case "religion" -> words.stated("religion", Stated.parse(key));
            case "track" -> words.code(by, "none".equals(key) ? key : Drill.constant(key));
            default -> words.code(by, key);
        };
    }

    public List<Heading> getHeadings() {
        return columns.stream().map(this::heading).toList();
    }

    public List<List<Cell>> getRows() {
        return rows;
    }

    public Chart getChart() {
        return chart;
    }

    public Figures getFigures() {
        return figures;
    }

    public String getTitle() {
        return words.from(TEXTS, figures.report(), List.of());
    }

    public String getLead() {
        return words.from(TEXTS, figures.report() + ".lead", List.of());
    }

    public String getDefinition() {
        return words.from(TEXTS, figures.definition(), List.of());
    }
}
