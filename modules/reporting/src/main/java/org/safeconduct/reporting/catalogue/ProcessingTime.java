package org.safeconduct.reporting.catalogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.safeconduct.kernel.Scope;
import org.safeconduct.reporting.Asked;
import org.safeconduct.reporting.Behind;
import org.safeconduct.reporting.Column;
import org.safeconduct.reporting.Column.Unit;
import org.safeconduct.reporting.Parameter;
import org.safeconduct.reporting.Parameter.Kind;
import org.safeconduct.reporting.People;
import org.safeconduct.reporting.Report;

/** I16: how long it took from lodging to the decision at first instance, and how much of that was paused. */
@Dependent
public class ProcessingTime implements Report {

    private static final String PERSONS = "persons";
    /** What each figure of people counts of the decisions {@code k}. */
    private static final Map<String, String> WHICH = Map.of(PERSONS, "not k.closing", "paused_persons",
            "not k.closing and " + Script.part("paused-days") + " > 0");
    private static final Script SCRIPT = Script.named("processing-time").at(WHICH);
    private static final List<Parameter> PARAMETERS = List.of(
            Breakdown.choice(Breakdown.TOTAL, Breakdown.OFFICE, Breakdown.TRACK, Breakdown.NATIONALITY, Breakdown.YEAR,
                    Breakdown.MONTH),
            Parameter.of("from", Kind.DAY),
            Parameter.of("to", Kind.DAY),
            Parameter.of("track", Kind.TRACK),
            Parameter.of("office", Kind.OFFICE),
            Parameter.of("nationality", Kind.COUNTRY));
    private static final List<Column> COLUMNS = List.of(new Column(Column.KEY, Unit.KEY),
            new Column(PERSONS, Unit.PERSONS), new Column("cases", Unit.CASES), new Column("median_days", Unit.DAYS),
            new Column("mean_days", Unit.DAYS), new Column("p90_days", Unit.DAYS),
            new Column("paused_persons", Unit.PERSONS), new Column("paused_mean_days", Unit.DAYS));

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Override
    public String id() {
        return "processing-time";
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
    public List<String> charted() {
        return List.of("median_days", "p90_days");
    }

    @Override
    public List<List<Object>> lines(Asked asked, Scope scope, LocalDate today) {
        return Breakdown.of(asked)
                .in(SCRIPT)
                .within(scope)
                .with("from", asked.day("from"))
                .with("to", asked.day("to"))
                .asking(asked, "by", "track", "office", "nationality")
                .lines(data, COLUMNS);
    }

    @Override
    public Behind behind(Asked asked, Column column, String key, LocalDate today) {
        Breakdown by = Breakdown.of(asked);
        Behind cases = column.unit() == Unit.CASES ? by.cases(asked, key) : null;
        return cases == null ? null : cases.on("decided", by.days(asked, key).sinceEver());
    }

    @Override
    public People people(Asked asked, Column column, String line, LocalDate today) {
        String which = WHICH.get(column.name());
        Breakdown by = Breakdown.of(asked);
        return which == null
                ? null
                : new Listed(data, by.behind(asked, line, "first-decisions", which, by.days(asked, line)),
                        Listed.Code.DECISION);
    }
}
