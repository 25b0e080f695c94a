package org.safeconduct.reporting.catalogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.safeconduct.kernel.Days;
import org.safeconduct.kernel.Scope;
import org.safeconduct.reporting.Asked;
import org.safeconduct.reporting.Behind;
import org.safeconduct.reporting.Column;
import org.safeconduct.reporting.Column.Unit;
import org.safeconduct.reporting.Parameter;
import org.safeconduct.reporting.Parameter.Kind;
import org.safeconduct.reporting.Report;

/** By when what comes next: the limits of cases on which something is waiting. */
@Dependent
public class DeadlinesAhead implements Report {

    private static final int WEEK = 7;
    private static final int FORTNIGHT = 14;
    private static final int MONTH = 30;
    /** From and to how many days ahead a line reaches; the last has no end. */
    private static final Map<String, int[]> BANDS = Map.of("00-07", new int[]{0, WEEK}, "08-14",
            new int[]{WEEK + 1, FORTNIGHT}, "15-30", new int[]{FORTNIGHT + 1, MONTH}, "31+", new int[]{MONTH + 1});
    private static final Script SCRIPT = Script.named("deadlines-ahead");
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.choice(Breakdown.BY, List.of("due")),
            Parameter.of("track", Kind.TRACK),
            Parameter.of("office", Kind.OFFICE),
            Parameter.of("nationality", Kind.COUNTRY));
    private static final List<Column> COLUMNS = List.of(new Column(Column.KEY, Unit.KEY),
            new Column("cases", Unit.CASES));

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Override
    public String id() {
        return "deadlines-ahead";
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<Object>> lines(Asked asked, Scope scope, LocalDate today) {
        return SCRIPT.within(scope)
                .with("today", today)
                .with("week", today.plusDays(WEEK))
                .with("fortnight", today.plusDays(FORTNIGHT))
                .with("month", today.plusDays(MONTH))
                .asking(asked, "track", "office", "nationality")
                .lines(data, COLUMNS);
    }

    @Override
    public Behind behind(Asked asked, Column column, String key, LocalDate today) {
        if (column.unit() != Unit.CASES) {
            return null;
        }
        Behind cases = Behind.all(Behind.Of.CASES)
                .with("track", asked.text("track"))
                .with("office", asked.text("office"))
                .with("nationality", asked.text("nationality"))
                .with("open", true);
        int[] ahead = BANDS.get(key);
        return ahead == null ? cases.with("overdue", true) : cases.on("due", days(ahead, today));
    }

    private static Days days(int[] ahead, LocalDate today) {
        return new Days(today.plusDays(ahead[0]), ahead.length == 1 ? null : today.plusDays(ahead[1]));
    }
}
