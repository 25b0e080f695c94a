package org.safeconduct.reporting.catalogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Scope;
import org.safeconduct.reporting.Asked;
import org.safeconduct.reporting.Column;
import org.safeconduct.reporting.Column.Unit;
import org.safeconduct.reporting.Parameter;
import org.safeconduct.reporting.Parameter.Kind;
import org.safeconduct.reporting.Report;

/** Decisions in the layout of UNHCR's public data set, persons by year, origin and level. */
@Dependent
public class UnhcrDecisions implements Report {

    private record Line(List<Object> cells, String unverified) {}

    private static final Script SCRIPT = Script.named("unhcr-decisions");
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.choice(Breakdown.BY, List.of("year")),
            Parameter.of("from", Kind.DAY),
            Parameter.of("to", Kind.DAY));
    private static final List<Column> COLUMNS = Stream.concat(
            Stream.of("year", "coo_iso", "coa_iso", "procedure_type", "dec_level", "dec_pc")
                    .map(name -> new Column(name, Unit.KEY)),
            Stream.of("dec_recognized", "dec_other", "dec_rejected", "dec_closed", "dec_total")
                    .map(name -> new Column(name, Unit.PERSONS)))
            .toList();

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Override
    public String id() {
        return "unhcr-decisions";
    }

    @Override
    public Action power() {
        return Action.REPORT_OFFICIAL;
    }

    /** Its own lines have the period: a month of it is none. */
    @Override
    public boolean ofMonths() {
        return false;
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
        return List.of(COLUMNS.getLast().name());
    }

    @Override
    public List<List<Object>> lines(Asked asked, Scope scope, LocalDate today) {
        List<Line> lines = SCRIPT.within(scope)
                .with("from", asked.day("from"))
                .with("to", asked.day("to"))
                .list(data, UnhcrDecisions::line);
        Confirmed.orRefused("unhcr", lines.stream().map(Line::unverified));
        return lines.stream().map(Line::cells).toList();
    }

    /** G: decided by the government; P: persons are counted. */
    private static Line line(ResultSet row) throws SQLException {
        return new Line(List.of(row.getString("year"), row.getString("origin"), CountryCodes.home(), "G",
                row.getString("level"), "P", row.getLong("recognised"), row.getLong("complementary"),
                row.getLong("rejected"), row.getLong("closed"), row.getLong("decided")), row.getString("unverified"));
    }
}
