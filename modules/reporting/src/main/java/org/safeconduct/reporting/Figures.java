package org.safeconduct.reporting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Subject;

/**
 * The figures of one run.
 *
 * @param report its id
 * @param parameters what was asked, with what held where nothing was asked
 * @param definition key of the text with formula and basis, in the bundle {@code org.safeconduct.reporting.reports}
 * @param everywhere true if the files of every office were counted
 * @param offices whose files were counted, with the caller's own; empty if everywhere
 * @param dataAt when they were counted, UTC
 * @param rows each by the names of the columns; null where a share has nothing to divide by
 * @param behind for each row, by the names of the columns, the list of what was counted; a figure without a list, or whose list
 *     is not the caller's to open, is not in it
 */
public record Figures(
        String report,
        Map<String, String> parameters,
        String definition,
        boolean everywhere,
        List<String> offices,
        OffsetDateTime dataAt,
        List<Column> columns,
        List<Map<String, Object>> rows,
        List<Map<String, Behind>> behind)
        implements
            Concerns {

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.REPORT, report);
    }
}
