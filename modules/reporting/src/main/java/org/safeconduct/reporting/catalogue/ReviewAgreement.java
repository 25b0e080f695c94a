package org.safeconduct.reporting.catalogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Scope;
import org.safeconduct.reporting.Asked;
import org.safeconduct.reporting.Column;
import org.safeconduct.reporting.Column.Unit;
import org.safeconduct.reporting.Parameter;
import org.safeconduct.reporting.Parameter.Kind;
import org.safeconduct.reporting.People;
import org.safeconduct.reporting.Report;

/** I08, I09, I10: what was recommended, how often the review agreed, and how often the court did not. */
@Dependent
public class ReviewAgreement implements Report {

    /** What a line is about. By officer it judges people: it needs a power of its own. */
    private enum By {
        TOTAL("'total'"),
        OFFICE("k.office"),
        TRACK("coalesce(lower(replace(k.track, '_', '-')), 'none')"),
        YEAR("to_char(k.day, 'YYYY')"),
        MONTH("to_char(k.day, 'YYYY-MM')"),
        OFFICER("coalesce(k.assessor, 'none')");

        private final String key;

        By(String key) {
            this.key = key;
        }

        static List<String> words() {
            return Stream.of(values()).map(Word::of).toList();
        }
    }

    /** What each figure counts of what was said, {@code k}. */
    private static final Map<String, String> WHICH = Map.of("recommendations", "k.what = 'RECOMMENDATION'", "positive",
            "k.what = 'RECOMMENDATION' and k.agrees", "reviews", "k.what = 'REVIEW'", "agreeing",
            "k.what = 'REVIEW' and k.agrees", "appeals", "k.what = 'APPEAL'", "allowed",
            "k.what = 'APPEAL' and k.agrees");
    private static final Script SCRIPT = Script.named("review-agreement").at(WHICH);
    private static final List<Parameter> FILTERS = List.of(
            Parameter.of("from", Kind.DAY),
            Parameter.of("to", Kind.DAY),
            Parameter.of("office", Kind.OFFICE),
            Parameter.of("track", Kind.TRACK));
    private static final List<Column> COLUMNS = List.of(new Column(Column.KEY, Unit.KEY),
            new Column("recommendations", Unit.RECOMMENDATIONS), new Column("positive", Unit.RECOMMENDATIONS),
            new Column("recommendation_rate", Unit.PERCENT), new Column("reviews", Unit.REVIEWS),
            new Column("agreeing", Unit.REVIEWS), new Column("agreement_rate", Unit.PERCENT),
            new Column("appeals", Unit.APPEALS), new Column("allowed", Unit.APPEALS),
            new Column("overturn_rate", Unit.PERCENT));

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Inject Clock clock;

    @Override
    public String id() {
        return "review-agreement";
    }

    @Override
    public List<Parameter> parameters() {
        return offered(By.words());
    }

    @Override
    public List<Parameter> parameters(Set<Action> mine) {
        boolean all = mine.contains(Action.REPORT_OFFICERS);
        return offered(By.words().stream().filter(word -> all || !word.equals(Word.of(By.OFFICER))).toList());
    }

    private static List<Parameter> offered(List<String> words) {
        return Stream.concat(Stream.of(Parameter.choice(Breakdown.BY, words)), FILTERS.stream()).toList();
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Action power(Asked asked) {
        return by(asked) == By.OFFICER ? Action.REPORT_OFFICERS : power();
    }

    private static By by(Asked asked) {
        return Word.in(By.class, asked.text(Breakdown.BY));
    }

    @Override
    public List<String> charted() {
        return List.of("recommendation_rate", "agreement_rate", "overturn_rate");
    }

    @Override
    public List<List<Object>> lines(Asked asked, Scope scope, LocalDate today) {
        return of(asked, SCRIPT).within(scope).lines(data, COLUMNS);
    }

    private Script of(Asked asked, Script script) {
        return script.at("key", by(asked).key)
                .with("zone", clock.getZone().getId())
                .with("from", asked.day("from"))
                .with("to", asked.day("to"))
                .asking(asked, "office", "track");
    }

    @Override
    public People people(Asked asked, Column column, String line, LocalDate today) {
        String which = WHICH.get(column.name());
        return which == null
                ? null
                : new Listed(data, of(asked, Script.named("reviews-behind").at("which", which)).with("line", line),
                        column.unit() == Unit.REVIEWS ? Listed.Code.REVIEW : Listed.Code.DECISION);
    }
}
