package org.safeconduct.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Powers;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Scope;
import org.safeconduct.kernel.Subject;

/** From a figure of people, recommendations, reviews or appeals to exactly those whom it counts. */
@Stateless
public class WhoIsCounted {

    @Inject Catalogue catalogue;

    @Inject Powers powers;

    @Inject Particulars particulars;

    @Inject Clock clock;

    /**
     * The latest first. Unknown if there is no such report; Forbidden if the caller's work is another; Invalid with a flaw at each parameter that is
     * wrong, at {@code /figure} for what is no column or has no people behind it, at {@code /line} if it is blank; RuleForbids where the figure itself is refused.
     *
     * @param given what was asked of the report; absent and blank are the same
     * @param figure name of the column
     * @param line key of the line; one that is not there counts nobody
     */
    @Gated(Action.REPORT_PEOPLE)
    public Page<Counted> page(String id, Map<String, String> given, String figure, String line, PageRequest page) {
        Report report = catalogue.named(id);
        particulars.about(new Subject(Subject.Kind.REPORT, report.id()));
        LocalDate today = LocalDate.now(clock);
        Asked asked = report.completed(Asked.of(report, given), today);
        Scope counted = powers.scope(report.power(asked));
        People people = people(report, asked, figure, line, today);
        asked.values().forEach((name, value) -> particulars.noted(null, name, value));
        particulars.noted(null, "figure", figure);
        particulars.noted(null, "line", line);
        if (page.after() == null) {
            report.lines(asked, counted, today);
        }
        return people.page(powers.scope(Action.REPORT_PEOPLE), page);
    }

    private static People people(Report report, Asked asked, String figure, String line, LocalDate today) {
        Flaws flaws = new Flaws();
        flaws.required(figure, "/figure").required(line, "/line").refuse();
        People people = report.columns()
                .stream()
                .filter(column -> column.name().equals(figure))
                .findFirst()
                .map(column -> report.people(asked, column, line, today))
                .orElse(null);
        flaws.unless(people != null, "/figure", "code").refuse();
        return people;
    }
}
