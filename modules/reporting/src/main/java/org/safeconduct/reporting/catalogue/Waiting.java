package org.safeconduct.reporting.catalogue;

import jakarta.annotation.Resource;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.safeconduct.kernel.Days;
import org.safeconduct.kernel.Scope;
import org.safeconduct.reporting.Asked;
import org.safeconduct.reporting.Behind;
import org.safeconduct.reporting.Column;
import org.safeconduct.reporting.Column.Unit;
import org.safeconduct.reporting.Parameter;
import org.safeconduct.reporting.Parameter.Kind;
import org.safeconduct.reporting.People;
import org.safeconduct.reporting.Report;

/**
 * Who waits, and for how long: one class of claims, each with the day from which its days run. The cases of a line are the list of cases
 * with the same filter.
 */
abstract class Waiting implements Report {

    private static final Script SCRIPT = Script.named("waiting");
    private static final String PERSONS = "persons";
    static final String AT_STAGE = "(cast(:stage as text) is null or k.stage = :stage)";
    private static final List<Parameter> PARAMETERS = List.of(
            Breakdown.choice(Breakdown.STAGE, Breakdown.NATIONALITY, Breakdown.TRACK, Breakdown.OFFICE, Breakdown.SEX,
                    Breakdown.RELIGION, Breakdown.NEED, Breakdown.TOTAL),
            Parameter.of("stage", Kind.STAGE),
            Parameter.of("track", Kind.TRACK),
            Parameter.of("office", Kind.OFFICE),
            Parameter.of("nationality", Kind.COUNTRY));
    private static final List<Column> COLUMNS = List.of(new Column("key", Unit.KEY),
            new Column(PERSONS, Unit.PERSONS), new Column("cases", Unit.CASES), new Column("median_days", Unit.DAYS),
            new Column("p90_days", Unit.DAYS));

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    /** The claims as {@code k}, by the name of their query. */
    abstract String source();

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
        return Breakdown.of(asked)
                .in(SCRIPT.at("source", Script.part(source())).at(PERSONS, AT_STAGE))
                .within(scope)
                .with("today", today)
                .asking(asked, "by", "stage", "track", "office", "nationality")
                .lines(data, COLUMNS);
    }

    @Override
    public Behind behind(Asked asked, Column column, String key, LocalDate today) {
        Behind cases = column.unit() == Unit.CASES ? Breakdown.of(asked).cases(asked, key) : null;
        return cases == null ? null : cases.with("open", true);
    }

    @Override
    public People people(Asked asked, Column column, String line, LocalDate today) {
        return column.name().equals(PERSONS)
                ? new Listed(data, Breakdown.of(asked)
                        .behind(asked, line, source(), AT_STAGE, Days.any())
                        .asking(asked, "stage"), Listed.Code.STAGE)
                : null;
    }
}
