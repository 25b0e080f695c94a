package org.safeconduct.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Powers;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Scope;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Time;

/** One run of a report for the present caller. */
@Dependent
class Count {

    private static final Map<Behind.Of, Action> OPENS = Map.of(Behind.Of.CASES, Action.CASE_LIST,
            Behind.Of.READMISSION_REQUESTS, Action.READMISSION_LIST, Behind.Of.PEOPLE, Action.REPORT_PEOPLE);

    @Inject Powers powers;

    @Inject Particulars particulars;

    @Inject Clock clock;

    Figures of(Report report, Map<String, String> given) {
        particulars.about(new Subject(Subject.Kind.REPORT, report.id()));
        LocalDate today = LocalDate.now(clock);
        Asked asked = report.completed(Asked.of(report, given), today);
        asked.values().forEach((name, value) -> particulars.noted(null, name, value));
        Scope scope = powers.scope(report.power(asked));
        OffsetDateTime now = Time.now(clock);
        List<Map<String, Object>> rows = report.lines(asked, scope, today)
                .stream()
                .map(line -> named(report.columns(), line))
                .toList();
        return new Figures(report.id(), asked.values(), report.definition(asked), scope.everywhere(),
                scope.offices().stream().sorted().toList(), now, report.columns(), rows,
                lists(report, asked, rows, scope, today));
    }

    static Map<String, Object> named(List<Column> columns, List<Object> line) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i).name(), line.get(i));
        }
        return row;
    }

    private List<Map<String, Behind>> lists(Report report, Asked asked, List<Map<String, Object>> rows, Scope scope,
            LocalDate today) {
        Set<Behind.Of> mine = asFar(scope);
        Set<Column> people = ofPeople(report, asked, rows, today);
        return rows.stream().map(row -> {
            Map<String, Behind> lists = new LinkedHashMap<>();
            for (Column column : report.columns()) {
                String line = String.valueOf(row.get(Column.KEY));
                Behind behind = people.contains(column)
                        ? Behind.people(asked.values(), column, line)
                        : report.behind(asked, column, line, today);
                if (behind != null && mine.contains(behind.of()) && row.get(column.name()) instanceof Long count
                        && count > 0) {
                    lists.put(column.name(), behind);
                }
            }
            return lists;
        }).toList();
    }

    /** The columns that count people; which they are does not depend on the line. */
    private static Set<Column> ofPeople(Report report, Asked asked, List<Map<String, Object>> rows, LocalDate today) {
        if (rows.isEmpty()) {
            return Set.of();
        }
        String line = String.valueOf(rows.getFirst().get(Column.KEY));
        return report.columns()
                .stream()
                .filter(column -> report.people(asked, column, line, today) != null)
                .collect(Collectors.toSet());
    }

    /** The lists that reach exactly as far as what was counted: a shorter or longer one would not show what the figure says. */
    private Set<Behind.Of> asFar(Scope scope) {
        Set<Action> mine = powers.mine();
        return OPENS.entrySet()
                .stream()
                .filter(opens -> mine.contains(opens.getValue()) && powers.scope(opens.getValue()).equals(scope))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
