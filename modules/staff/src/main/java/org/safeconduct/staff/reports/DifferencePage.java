package org.safeconduct.staff.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.safeconduct.reporting.Column;
import org.safeconduct.reporting.Comparison;
import org.safeconduct.reporting.Snapshots;
import org.safeconduct.staff.Words;

/** What differs between frozen figures and a revision of them, or the same counted now. */
@Named
@RequestScoped
public class DifferencePage {

    @Inject Snapshots snapshots;

    @Inject Words words;

    @Inject
    @Param String show;

    @Inject
    @Param String with;

    private Comparison compared;

    public void load() {
        compared = snapshots.compare(show, with);
    }

    public Comparison getCompared() {
        return compared;
    }

    /** Breakdowns in which a line differs. */
    public List<Comparison.Table> getTables() {
        return compared.tables().stream().filter(table -> !table.lines().isEmpty()).toList();
    }

    /** What the line is about, as a word. */
    public String line(String by, String key) {
        return FiguresSheet.line(by, key, words);
    }

    /** What is counted, with its unit. */
    public String column(Column column) {
        String name = words.from(FiguresSheet.TEXTS, "column." + column.name(), List.of());
        return column.namesUnit()
                ? name
                : name + " (" + words.from(FiguresSheet.TEXTS, "unit." + column.unit(), List.of()) + ")";
    }

    /** A figure; a dash where there is none. */
    public String figure(Number figure) {
        return figure == null ? "–" : figure.toString();
    }

    /** With its sign. */
    public String difference(Comparison.Cell cell) {
        return (cell.difference().signum() > 0 ? "+" : "") + cell.difference().toPlainString();
    }

    /** How much the fate of a line calls for a look. */
    public String kind(Comparison.Line line) {
        return switch (line.fate()) {
            case GONE -> "danger";
            case NEW -> "information";
            case CHANGED -> "attention";
        };
    }
}
