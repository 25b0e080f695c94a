package org.safeconduct.reporting.catalogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Days;
import org.safeconduct.kernel.Scope;
import org.safeconduct.reporting.Asked;
import org.safeconduct.reporting.Behind;
import org.safeconduct.reporting.Column;
import org.safeconduct.reporting.Column.Unit;
import org.safeconduct.reporting.Parameter;
import org.safeconduct.reporting.Parameter.Kind;
import org.safeconduct.reporting.Report;

/** RI01 to RI04: whether other States answer in time, how long they take, and what they say. */
@Dependent
public class ReadmissionReplies implements Report {

    /** What a line is about. */
    private enum By {
        PARTNER("f.partner"),
        KIND("lower(f.kind)"),
        YEAR("to_char(f.received_on, 'YYYY')"),
        MONTH("to_char(f.received_on, 'YYYY-MM')"),
        TOTAL("'total'");

        private final String key;

        By(String key) {
            this.key = key;
        }
    }

    private static final Script SCRIPT = Script.named("readmission-replies");
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.choice(Breakdown.BY, Arrays.stream(By.values()).map(Word::of).toList()),
            Parameter.of("from", Kind.DAY),
            Parameter.of("to", Kind.DAY),
            Parameter.of("partner", Kind.COUNTRY),
            Parameter.maybe("kind", List.of("regular", "accelerated", "transit", "notification")));
    /** Columns with a list behind them, by the reply that it is narrowed to. */
    private static final Map<String, String> REPLIES = Map.of("requests", "", "accepted", "accepted", "tacit", "tacit",
            "refused", "refused", "silent", "silent", "open", "open");
    /** The same by when it came. */
    private static final Map<String, String> TIMINGS = Map.of("ripe", "due", "in_time", "in-time");
    private static final List<Column> COLUMNS = List.of(new Column(Column.KEY, Unit.KEY), requests("requests"),
            requests("accepted"), requests("tacit"), requests("refused"), requests("silent"), requests("open"),
            requests("ripe"), requests("in_time"), new Column("in_time_rate", Unit.PERCENT),
            new Column("median_days", Unit.DAYS), new Column("p90_days", Unit.DAYS),
            new Column("acceptance_rate", Unit.PERCENT), new Column("tacit_share", Unit.PERCENT));

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    private static Column requests(String name) {
        return new Column(name, Unit.REQUESTS);
    }

    @Override
    public String id() {
        return "readmission-replies";
    }

    @Override
    public Action power() {
        return Action.REPORT_READMISSION;
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
        return List.of("in_time_rate", "acceptance_rate");
    }

    @Override
    public List<List<Object>> lines(Asked asked, Scope scope, LocalDate today) {
        return SCRIPT.at("key", Word.in(By.class, asked.text(Breakdown.BY)).key)
                .within(scope)
                .with("today", today)
                .with("from", asked.day("from"))
                .with("to", asked.day("to"))
                .asking(asked, "partner", "kind")
                .lines(data, COLUMNS);
    }

    @Override
    public Behind behind(Asked asked, Column column, String key, LocalDate today) {
        String reply = REPLIES.get(column.name());
        String timing = TIMINGS.get(column.name());
        if (reply == null && timing == null) {
            return null;
        }
        By by = Word.in(By.class, asked.text(Breakdown.BY));
        return Behind.all(Behind.Of.READMISSION_REQUESTS)
                .with("partner", by == By.PARTNER ? key : asked.text("partner"))
                .with("kind", by == By.KIND ? key : asked.text("kind"))
                .with("reply", reply == null || reply.isEmpty() ? null : reply)
                .with("timing", timing)
                .on("received", received(asked, by, key).sinceEver());
    }

    private static Days received(Asked asked, By by, String key) {
        return by == By.YEAR || by == By.MONTH ? asked.daysIn(key) : asked.days();
    }
}
