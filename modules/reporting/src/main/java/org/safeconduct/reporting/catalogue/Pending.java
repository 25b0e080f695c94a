package org.safeconduct.reporting.catalogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.safeconduct.kernel.Scope;
import org.safeconduct.reporting.Asked;
import org.safeconduct.reporting.Column;
import org.safeconduct.reporting.Column.Unit;
import org.safeconduct.reporting.Parameter;
import org.safeconduct.reporting.Parameter.Kind;
import org.safeconduct.reporting.Report;

/** I11: who waits, and for how long. The cases of a line are the list of cases with the same filter. */
@Dependent
public class Pending implements Report {

    /** What a line is about: of a claim, and of a case as the list of cases shows it. */
    private enum By {
        STAGE("k.stage", "c.stage", "", ""),
        NATIONALITY("n.nationality", "n.nationality", "join rsd.claim_nationality n on n.claim = k.claim",
                "join rsd.claim_nationality n on n.case_number = c.number"),
        TRACK("coalesce(lower(replace(k.track, '_', '-')), 'none')",
                "coalesce(lower(replace(c.track, '_', '-')), 'none')",
                "", ""),
        OFFICE("k.office", "c.office", "", ""),
        TOTAL("'total'", "'total'", "", "");

        private final String claim;
        private final String file;
        private final String beside;
        private final String besideFile;

        By(String claim, String file, String beside, String besideFile) {
            this.claim = claim;
            this.file = file;
            this.beside = beside;
            this.besideFile = besideFile;
        }
    }

    private static final Script SCRIPT = Script.named("pending");
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.choice("by", Arrays.stream(By.values()).map(Word::of).toList()),
            Parameter.of("stage", Kind.STAGE),
            Parameter.of("track", Kind.TRACK),
            Parameter.of("office", Kind.OFFICE),
            Parameter.of("nationality", Kind.COUNTRY));
    private static final List<Column> COLUMNS = List.of(new Column("key", Unit.KEY),
            new Column("persons", Unit.PERSONS), new Column("cases", Unit.CASES), new Column("median_days", Unit.DAYS),
            new Column("p90_days", Unit.DAYS));

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Override
    public String id() {
        return "pending";
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
    public String definition(Asked asked) {
        return "pending.definition";
    }

    @Override
    public List<List<Object>> lines(Asked asked, Scope scope, LocalDate today) {
        By by = Word.in(By.class, asked.text("by"));
        return SCRIPT.at("claim", by.claim)
                .at("case", by.file)
                .at("beside claim", by.beside)
                .at("beside case", by.besideFile)
                .within(scope)
                .with("by", asked.text("by"))
                .with("today", today)
                .with("stage", asked.text("stage"))
                .with("track", asked.text("track"))
                .with("office", asked.text("office"))
                .with("nationality", asked.text("nationality"))
                .list(data, row -> Arrays.asList(row.getString("key"), row.getLong("persons"), row.getLong("cases"),
                        row.getBigDecimal("median_days"), row.getBigDecimal("p90_days")));
    }
}
