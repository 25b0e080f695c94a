package org.safeconduct.staff.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.lobby.Place;
import org.safeconduct.registration.PersonLabel;
import org.safeconduct.reporting.Counted;
import org.safeconduct.reporting.WhoIsCounted;
import org.safeconduct.rsd.Cases;
import org.safeconduct.staff.Words;

/** Those whom one figure of a report counts; which one stands in the address. */
@Named
@RequestScoped
public class PeoplePage {

    private static final String FILES = "org.safeconduct.staff.files";

    @Inject WhoIsCounted counted;

    @Inject Cases cases;

    @Inject Words words;

    @Inject HttpServletRequest request;

    @Inject
    @Param String figure;

    @Inject
    @Param String line;

    private Asking asking;
    private Place place;
    private Page<Counted> list;
    private Map<PersonId, PersonLabel> labels = Map.of();

    public void load() {
        asking = Asking.in(request);
        place = Place.in(request);
        list = place.at(counted.page(asking.report(), asking.parameters(), figure, line, place.request()));
        labels = cases.labels(list.items().stream().map(Counted::person).toList());
    }

    /** The figure and its line, as words; the figure's name alone where the line is the whole. */
    public String getTitle() {
        return words.say("reports.people", words.from(FiguresSheet.TEXTS, "column." + figure, List.of()),
                FiguresSheet.line(asking.parameters().getOrDefault("by", "total"), line, words));
    }

    /** The name of the report. */
    public String getReport() {
        return words.from(FiguresSheet.TEXTS, asking.report(), List.of());
    }

    /** Where the figures stand. */
    public String getFigures() {
        return asking.at("/reports/report.xhtml");
    }

    /** Null if the case went out of reach since it was counted. */
    public PersonLabel label(Counted one) {
        return labels.get(one.person());
    }

    /** Where a row stands or what was said in it, as words; empty where the figure counts what came. */
    public String state(Counted one) {
        return one.stage() != null
                ? words.code("stage", one.stage())
                : one.decision() != null
                        ? words.decision(one.decision())
                        : one.review() != null
                                ? words.from(FILES, "outcome." + Drill.constant(one.review()), List.of())
                                : "";
    }

    /** Whether the rows have a stage or a decision to show. */
    public boolean isStated() {
        return list.items().stream().anyMatch(one -> !state(one).isEmpty());
    }

    /** Null where the address was refused. */
    public Page<Counted> getList() {
        return list;
    }

    public Place getPlace() {
        return place;
    }
}
