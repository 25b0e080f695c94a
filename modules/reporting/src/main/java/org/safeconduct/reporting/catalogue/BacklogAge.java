package org.safeconduct.reporting.catalogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

/** I12, I13: what is pending longer than the ministry aims at, and how old all of it is. */
@Dependent
public class BacklogAge implements Report {

    private static final String TARGET = "target";
    private static final String BACKLOG_CASES = "backlog_cases";
    private static final Script SCRIPT = Script.named("backlog-age");
    private static final List<Parameter> PARAMETERS = List.of(
            Breakdown.choice(Breakdown.AGE, Breakdown.STAGE, Breakdown.OFFICE, Breakdown.TRACK, Breakdown.NATIONALITY,
                    Breakdown.TOTAL),
            Parameter.choice(TARGET, List.of("6", "3", "9", "12", "15", "18", "21", "24")),
            Parameter.of("stage", Kind.STAGE),
            Parameter.of("track", Kind.TRACK),
            Parameter.of("office", Kind.OFFICE),
            Parameter.of("nationality", Kind.COUNTRY));
    private static final List<Column> COLUMNS = Stream.of(
            Stream.of(new Column(Column.KEY, Unit.KEY), new Column("persons", Unit.PERSONS),
                    new Column("cases", Unit.CASES)),
            Stream.of("months_0_3", "months_3_6", "months_6_12", "months_12_24", "months_over_24", "backlog_persons")
                    .map(name -> new Column(name, Unit.PERSONS)),
            Stream.of(new Column(BACKLOG_CASES, Unit.CASES))).flatMap(columns -> columns).toList();

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Override
    public String id() {
        return "backlog-age";
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
        return Age.in(Breakdown.of(asked).in(SCRIPT), today)
                .within(scope)
                .with(TARGET, older(asked, today))
                .asking(asked, "by", "stage", "track", "office", "nationality")
                .lines(data, COLUMNS);
    }

    private static LocalDate older(Asked asked, LocalDate today) {
        return today.minusMonths(Long.parseLong(asked.text(TARGET)));
    }

    @Override
    public Behind behind(Asked asked, Column column, String key, LocalDate today) {
        Breakdown by = Breakdown.of(asked);
        Behind cases = column.unit() == Unit.CASES ? by.cases(asked, key) : null;
        if (cases == null) {
            return null;
        }
        Days band = by == Breakdown.AGE ? Age.lodged(key, today) : Days.any();
        Days lodged = column.name().equals(BACKLOG_CASES) ? band.until(older(asked, today)) : band;
        return cases.with("open", true).on("lodged", lodged);
    }
}
