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

/** Decisions at first instance in the layout of Eurostat's tables migr_asydcfstq and migr_asydcfsta; cells without a person are not in it. */
@Dependent
public class EurostatDecisions implements Report {

    private record Line(List<Object> cells, String unverified) {}

    private static final Script SCRIPT = Script.named("eurostat-decisions");
    private static final String ROUNDING = "rounding";
    /** Eurostat publishes figures rounded to the nearest five. */
    private static final int NEAREST = 5;
    private static final String YEAR = "to_char(d.decided_on, 'YYYY')";
    private static final String QUARTER = "to_char(d.decided_on, 'YYYY\"-Q\"Q')";
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.choice(Breakdown.BY, List.of("quarter", "year")),
            Parameter.choice(ROUNDING, List.of("exact", "five")),
            Parameter.of("from", Kind.DAY),
            Parameter.of("to", Kind.DAY));
    private static final List<Column> COLUMNS = Stream.concat(
            Stream.of("freq", "unit", "citizen", "sex", "age", "decision", "geo", "TIME_PERIOD")
                    .map(name -> new Column(name, Unit.KEY)),
            Stream.of(new Column("OBS_VALUE", Unit.PERSONS))).toList();

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Override
    public String id() {
        return "eurostat-decisions";
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
        boolean yearly = asked.text(Breakdown.BY).equals("year");
        String geo = CountryCodes.eurostat(CountryCodes.home());
        List<Line> lines = SCRIPT.at("period", yearly ? YEAR : QUARTER)
                .within(scope)
                .with("alphathree", CountryCodes.alpha3())
                .with("alphatwo", CountryCodes.eurostat())
                .with("nearest", asked.text(ROUNDING).equals("five") ? NEAREST : 1)
                .with("from", asked.day("from"))
                .with("to", asked.day("to"))
                .list(data, row -> line(row, yearly ? "A" : "Q", geo));
        Confirmed.orRefused("eurostat", lines.stream().map(Line::unverified));
        return lines.stream().map(Line::cells).toList();
    }

    private static Line line(ResultSet row, String freq, String geo) throws SQLException {
        return new Line(List.of(freq, "PER", row.getString("citizen"), row.getString("sex"), row.getString("age"),
                String.valueOf(row.getString("decision")), geo, row.getString("period"), row.getLong("persons")),
                row.getString("unverified"));
    }
}
