package org.safeconduct.reporting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Scope;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Texts;
import org.safeconduct.kernel.Time;

/** Counts a month for the whole authority, every report on each of its bases and by everything that it offers. */
@Dependent
class Cut {

    /**
     * What was counted.
     *
     * @param off what was recorded by then is in it
     */
    record Counted(OffsetDateTime off, List<SnapshotContents> contents) {}

    private static final Scope EVERYWHERE = new Scope(true, Set.of(), null);
    private static final Texts TEXTS = new Texts(Cut.class, "reports");

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Inject Clock clock;

    /** All at one instant: nothing that is recorded while they are counted is in one of them and not in another. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Counted off(List<Report> reports, YearMonth month) {
        OffsetDateTime now = begun();
        return new Counted(now, reports.stream()
                .flatMap(report -> bases(report).stream().map(basis -> contents(report, basis, month)))
                .toList());
    }

    /** One report on one basis, at one instant, too. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    SnapshotContents of(Report report, SnapshotNumber number) {
        begun();
        return contents(report, number.basis(), number.month());
    }

    private OffsetDateTime begun() {
        new Sql(data).run("set transaction isolation level repeatable read, read only");
        return Time.now(clock);
    }

    private static List<String> bases(Report report) {
        List<String> bases = codes(report, "basis");
        return bases.isEmpty() ? List.of(SnapshotNumber.NO_BASIS) : bases;
    }

    private static List<String> codes(Report report, String parameter) {
        return report.parameters(Set.of())
                .stream()
                .filter(one -> one.name().equals(parameter))
                .flatMap(one -> one.codes().stream())
                .toList();
    }

    private SnapshotContents contents(Report report, String basis, YearMonth month) {
        List<Asked> asked = codes(report, "by").stream().map(by -> asked(report, basis, month, by)).toList();
        String definition = report.definition(asked.getFirst());
        SnapshotContents empty = new SnapshotContents(report.id(), basis, month.atDay(1), month.atEndOfMonth(),
                Map.of("ar", TEXTS.say(Locale.of("ar"), definition, List.of()), "en",
                        TEXTS.say(Locale.ENGLISH, definition, List.of())),
                null, List.of());
        try {
            return empty.with(asked.stream().map(one -> table(report, one)).toList());
        } catch (RuleForbids unverified) {
            return empty.without(unverified);
        }
    }

    private Asked asked(Report report, String basis, YearMonth month, String by) {
        Map<String, String> given = new HashMap<>(
                Map.of("by", by, "from", month.atDay(1).toString(), "to", month.atEndOfMonth().toString()));
        if (!basis.equals(SnapshotNumber.NO_BASIS)) {
            given.put("basis", basis);
        }
        return report.completed(Asked.of(report, given), LocalDate.now(clock));
    }

    private SnapshotContents.Table table(Report report, Asked asked) {
        List<Column> columns = report.columns().stream().filter(column -> !report.ofToday(column)).toList();
        List<Map<String, Object>> rows = report.lines(asked, EVERYWHERE, LocalDate.now(clock))
                .stream()
                .map(line -> Count.named(report.columns(), line))
                .sorted(Comparator.comparing(row -> String.valueOf(row.get(Column.KEY))))
                .toList();
        rows.forEach(row -> report.columns().stream().filter(report::ofToday).forEach(gone -> row.remove(gone.name())));
        return new SnapshotContents.Table(asked.values(), columns, rows);
    }
}
