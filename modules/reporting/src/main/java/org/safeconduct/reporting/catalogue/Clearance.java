package org.safeconduct.reporting.catalogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** I14, I15: decisions against new applications, and how long what is pending would take at this pace. */
@Dependent
public class Clearance implements Report {

    /** A twelfth of a year. */
    private static final double DAYS_OF_A_MONTH = 365.25 / 12;

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String APPLICATIONS = "applications";
    private static final String NEW_CASES = "new_cases";
    private static final String DECIDED_CASES = "decided_cases";
    private static final String PENDING = "pending";
    private static final String MONTHS_TO_CLEAR = "months_to_clear";
    private static final Set<String> STANDING = Set.of(PENDING, MONTHS_TO_CLEAR);
    /** What each figure of decisions counts of them. */
    private static final Map<String, String> WHICH = Map.of("decisions", "not k.closing", "closed", "k.closing");
    private static final Script SCRIPT = Script.named("clearance").at(WHICH);
    private static final List<Parameter> PARAMETERS = List.of(
            Breakdown.choice(Breakdown.MONTH, Breakdown.YEAR, Breakdown.OFFICE, Breakdown.TRACK, Breakdown.NATIONALITY,
                    Breakdown.TOTAL),
            Parameter.of(FROM, Kind.DAY),
            Parameter.of(TO, Kind.DAY),
            Parameter.of("track", Kind.TRACK),
            Parameter.of("office", Kind.OFFICE),
            Parameter.of("nationality", Kind.COUNTRY));
    private static final List<Column> COLUMNS = List.of(new Column(Column.KEY, Unit.KEY),
            new Column(APPLICATIONS, Unit.PERSONS), new Column(NEW_CASES, Unit.CASES),
            new Column("decisions", Unit.PERSONS), new Column(DECIDED_CASES, Unit.CASES),
            new Column("closed", Unit.PERSONS), new Column("clearance_rate", Unit.PERCENT),
            new Column(PENDING, Unit.PERSONS), new Column(MONTHS_TO_CLEAR, Unit.MONTHS));

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Override
    public String id() {
        return "clearance";
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
    public boolean ofToday(Column column) {
        return STANDING.contains(column.name());
    }

    /** Without days: this month and the eleven before it. */
    @Override
    public Asked completed(Asked asked, LocalDate today) {
        Asked ended = asked.unlessSaid(TO, today);
        LocalDate to = ended.day(TO);
        return ended.unlessSaid(FROM, to.minusMonths(11).withDayOfMonth(1));
    }

    @Override
    public List<String> charted() {
        return List.of(APPLICATIONS, "decisions");
    }

    @Override
    public List<List<Object>> lines(Asked asked, Scope scope, LocalDate today) {
        Breakdown by = Breakdown.of(asked);
        long days = ChronoUnit.DAYS.between(asked.day(FROM), asked.day(TO)) + 1;
        return by.in(SCRIPT)
                .within(scope)
                .with(FROM, asked.day(FROM))
                .with(TO, asked.day(TO))
                .with("standing", !by.ofTime())
                .with("months", days / DAYS_OF_A_MONTH)
                .asking(asked, "by", "track", "office", "nationality")
                .lines(data, COLUMNS);
    }

    @Override
    public Behind behind(Asked asked, Column column, String key, LocalDate today) {
        Breakdown by = Breakdown.of(asked);
        Behind cases = column.unit() == Unit.CASES ? by.cases(asked, key) : null;
        if (cases == null) {
            return null;
        }
        return cases.on(column.name().equals(NEW_CASES) ? "lodged" : "decided", by.days(asked, key));
    }

    @Override
    public People people(Asked asked, Column column, String line, LocalDate today) {
        Breakdown by = Breakdown.of(asked);
        Days days = by.days(asked, line);
        return switch (column.name()) {
            case APPLICATIONS -> new Listed(data, by.behind(asked, line, "lodged-claims", "true", days),
                    Listed.Code.NONE);
            case "decisions", "closed" -> new Listed(data,
                    by.behind(asked, line, "first-decisions", WHICH.get(column.name()), days), Listed.Code.DECISION);
            case PENDING -> new Listed(data, by.behind(asked, line, "pending-claims", "true", Days.any()),
                    Listed.Code.STAGE);
            default -> null;
        };
    }
}
