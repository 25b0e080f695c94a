package org.safeconduct.staff.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.safeconduct.kernel.Refusals;
import org.safeconduct.reporting.Behind;
import org.safeconduct.reporting.Column;
import org.safeconduct.reporting.Figures;
import org.safeconduct.reporting.FrozenFigures;
import org.safeconduct.reporting.SnapshotContents;
import org.safeconduct.reporting.SnapshotNumber;
import org.safeconduct.reporting.Snapshots;
import org.safeconduct.staff.Words;

/** Frozen figures: one breakdown at a time, with the definition as it read, the hash and every revision. */
@Named
@RequestScoped
public class FrozenPage {

    @Inject Snapshots snapshots;

    @Inject Words words;

    @Inject
    @Param String show;

    @Inject
    @Param String by;

    private FrozenFigures found;

    public void load() {
        found = snapshots.read(show);
    }

    public FrozenFigures getFound() {
        return found;
    }

    /** What was counted and on which basis, in words. */
    public String title(SnapshotNumber number) {
        String report = words.from(FiguresSheet.TEXTS, number.report(), List.of());
        return number.basis().equals("none") ? report : report + ", " + words.code("basis", number.basis());
    }

    /** The breakdowns to choose from; empty if nothing could be counted. */
    public List<String> getBreakdowns() {
        return found.contents().tables().stream().map(SnapshotContents.Table::by).toList();
    }

    /** The one that is shown. */
    public String getBy() {
        List<String> offered = getBreakdowns();
        return offered.contains(by) ? by : offered.getFirst();
    }

    /** Null if nothing could be counted. */
    public FiguresSheet getSheet() {
        return getBreakdowns().isEmpty() ? null : sheet(found.contents().by(getBy()));
    }

    private FiguresSheet sheet(SnapshotContents.Table table) {
        SnapshotContents contents = found.contents();
        List<Map<String, Behind>> noLists = table.rows()
                .stream()
                .map(row -> Map.<String, Behind>of())
                .toList();
        Figures figures = new Figures(contents.report(), table.asked(), null, true, List.of(), found.head().cutOff(),
                table.columns(), table.rows(), noLists);
        List<String> charted = table.columns().stream().skip(1).limit(1).map(Column::name).toList();
        return new FiguresSheet(figures, table.columns(), charted, words);
    }

    /** As it read when it was frozen, in the reader's language. */
    public String getDefinition() {
        Map<String, String> definition = found.contents().definition();
        return definition.getOrDefault(words.locale().getLanguage(), definition.get("en"));
    }

    /** Why nothing was counted. */
    public String refused(SnapshotContents.Refused refused) {
        return Refusals.text(refused.key(), refused.args(), words.locale());
    }
}
