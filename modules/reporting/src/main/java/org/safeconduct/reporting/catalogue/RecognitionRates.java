package org.safeconduct.reporting.catalogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.safeconduct.kernel.Scope;
import org.safeconduct.reporting.Asked;
import org.safeconduct.reporting.Column;
import org.safeconduct.reporting.Column.Unit;
import org.safeconduct.reporting.Parameter;
import org.safeconduct.reporting.Parameter.Kind;
import org.safeconduct.reporting.People;
import org.safeconduct.reporting.Report;

/** I01, I02, I05, I06: how many of those decided on were protected, by the classes of the basis that is asked for. */
@Dependent
public class RecognitionRates implements Report {

    /** What a line is about. Age bands are Eurostat's. */
    private enum By {
        TOTAL("'total'"),
        ORIGIN("coalesce(p.origin, 'UNK')"),
        OFFICE("d.office"),
        SEX("coalesce(p.sex, 'U')"),
        AGE_BAND("""
                case when p.age is null then 'UNK' when p.age < 14 then '0-13' when p.age < 16 then '14-15'
                     when p.age < 18 then '16-17' when p.age < 25 then '18-24' when p.age < 35 then '25-34'
                     when p.age < 65 then '35-64' else '65+' end"""),
        TRACK("coalesce(lower(replace(d.track, '_', '-')), 'none')"),
        LEVEL("d.level"),
        YEAR("to_char(d.decided_on, 'YYYY')"),
        MONTH("to_char(d.decided_on, 'YYYY-MM')");

        private final String key;

        By(String key) {
            this.key = key;
        }
    }

    private record Line(List<Object> figures, String unverified) {}

    /** Which classes {@code f} of decisions each figure counts. */
    private static final Map<String, String> WHICH = Map.of("decided", "f.decided", "recognised",
            "f.figure = 'recognised'", "complementary", "f.figure = 'complementary'", "rejected",
            "f.figure = 'rejected'", "closed", "f.figure = 'closed'");
    private static final Script SCRIPT = Script.named("recognition-rates").at(WHICH);
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.choice("by", Arrays.stream(By.values()).map(Word::of).toList()),
            Parameter.choice("basis", List.of("unhcr", "eurostat", "euaa")),
            Parameter.maybe("level", List.of("NA", "FI", "FA", "AR", "RA", "JR", "SP", "TA", "TP", "EO", "IN")),
            Parameter.of("from", Kind.DAY),
            Parameter.of("to", Kind.DAY));
    private static final List<String> COUNTS = List.of("decided", "recognised", "complementary", "rejected", "closed");
    private static final List<String> RATES = List.of("refugee_recognition_rate", "total_recognition_rate");
    private static final List<Column> COLUMNS = Stream.of(
            Stream.of(new Column("key", Unit.KEY)),
            COUNTS.stream().map(name -> new Column(name, Unit.PERSONS)),
            RATES.stream().map(name -> new Column(name, Unit.PERCENT))).flatMap(columns -> columns).toList();

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Override
    public String id() {
        return "recognition-rates";
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    /** I05 and I06 are rates of the first instance; only lines by level may hold both, each for itself. */
    @Override
    public Asked completed(Asked asked, LocalDate today) {
        boolean mixes = asked.text("basis").equals("unhcr") || asked.text("by").equals("level");
        return mixes ? asked : asked.unlessSaid("level", "FI");
    }

    @Override
    public List<String> charted() {
        return RATES;
    }

    @Override
    public String definition(Asked asked) {
        String basis = asked.text("basis");
        boolean last = !basis.equals("unhcr") && "JR".equals(asked.text("level"));
        return "recognition-rates.definition." + basis + (last ? ".final" : "");
    }

    @Override
    public List<List<Object>> lines(Asked asked, Scope scope, LocalDate today) {
        List<Line> lines = of(asked, SCRIPT).within(scope)
                .with("by", asked.text("by"))
                .list(data, RecognitionRates::line);
        Confirmed.orRefused(asked.text("basis"), lines.stream().map(Line::unverified));
        return lines.stream().map(Line::figures).toList();
    }

    private static Script of(Asked asked, Script script) {
        return script.at("key", Word.in(By.class, asked.text("by")).key)
                .with("from", asked.day("from"))
                .with("to", asked.day("to"))
                .asking(asked, "basis", "level");
    }

    @Override
    public People people(Asked asked, Column column, String line, LocalDate today) {
        String which = WHICH.get(column.name());
        return which == null
                ? null
                : new Listed(data, of(asked, Script.named("decisions-behind").at("which", which)).with("line", line),
                        Listed.Code.DECISION);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(Arrays.asList(row.getString("key"), row.getLong("decided"), row.getLong("recognised"),
                row.getLong("complementary"), row.getLong("rejected"), row.getLong("closed"),
                row.getBigDecimal(RATES.getFirst()), row.getBigDecimal(RATES.getLast())), row.getString("unverified"));
    }
}
