package org.safeconduct.reporting.catalogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.safeconduct.reporting.People;
import org.safeconduct.reporting.Report;

/** I12, I13: what is pending longer than the ministry aims at, and how old all of it is. */
@Dependent
public class BacklogAge implements Report {

    private static final String TARGET = "target";
    private static final String PERSONS = "persons";
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
    /** What each figure counts of the claims {@code k}; a band begins on the day on which its months are full. */
    private static final Map<String, String> WHICH = which();
    private static final List<Column> COLUMNS = Stream.of(
            Stream.of(new Column(Column.KEY, Unit.KEY), new Column(PERSONS, Unit.PERSONS),
                    new Column("cases", Unit.CASES)),
            WHICH.keySet().stream().filter(name -> !name.equals(PERSONS)).map(name -> new Column(name, Unit.PERSONS)),
            Stream.of(new Column(BACKLOG_CASES, Unit.CASES))).flatMap(columns -> columns).toList();

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    private static Map<String, String> which() {
        Map<String, String> which = new LinkedHashMap<>();
        which.put(PERSONS, Waiting.AT_STAGE);
        which.put("months_0_3", "k.day > cast(:three as date)");
        which.put("months_3_6", "k.day <= cast(:three as date) and k.day > cast(:six as date)");
        which.put("months_6_12", "k.day <= cast(:six as date) and k.day > cast(:twelve as date)");
        which.put("months_12_24", "k.day <= cast(:twelve as date) and k.day > cast(:twentyfour as date)");
        which.put("months_over_24", "k.day <= cast(:twentyfour as date)");
        which.put("backlog_persons", "k.day <= cast(:target as date)");
        return which;
    }

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
        return Age.in(Breakdown.of(asked).in(SCRIPT.at(WHICH)), today)
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

    @Override
    public People people(Asked asked, Column column, String line, LocalDate today) {
        String which = WHICH.get(column.name());
        if (which == null) {
            return null;
        }
        Script claims = Breakdown.of(asked)
                .behind(asked, line, "pending-claims", Waiting.AT_STAGE + " and " + which, Days.any());
        return new Listed(data, Age.in(claims, today).with(TARGET, older(asked, today)).asking(asked, "stage"),
                Listed.Code.STAGE);
    }
}
