package org.safeconduct.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Powers;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Scope;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Time;

/** One run of a report for the present caller. */
@Dependent
class Count {

    @Inject Powers powers;

    @Inject Particulars particulars;

    @Inject Clock clock;

    Figures of(Report report, Map<String, String> given) {
        particulars.about(new Subject(Subject.Kind.REPORT, report.id()));
        Asked asked = Asked.of(report, given);
        asked.values().forEach((name, value) -> particulars.noted(null, name, value));
        Scope scope = powers.scope(Action.REPORT_RUN);
        OffsetDateTime now = Time.now(clock);
        List<Map<String, Object>> rows = report.lines(asked, scope, LocalDate.now(clock))
                .stream()
                .map(line -> named(report.columns(), line))
                .toList();
        return new Figures(report.id(), asked.values(), report.definition(asked), scope.everywhere(),
                scope.offices().stream().sorted().toList(), now, report.columns(), rows);
    }

    private static Map<String, Object> named(List<Column> columns, List<Object> line) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i).name(), line.get(i));
        }
        return row;
    }
}
