package org.safeconduct.staff.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.lobby.Me;
import org.safeconduct.reporting.Column;
import org.safeconduct.reporting.Figures;
import org.safeconduct.reporting.Parameter;
import org.safeconduct.reporting.Reports;
import org.safeconduct.staff.Options;
import org.safeconduct.staff.Words;

/** One report: what was asked stands in the address; what is refused leaves the page with its filters and no figures. */
@Named
@RequestScoped
public class ReportPage {

    @Inject Reports reports;

    @Inject Words words;

    @Inject Options options;

    @Inject Me me;

    @Inject HttpServletRequest request;

    private Asking asking;
    private Reports.Definition definition;
    private Figures figures;

    public void load() {
        asking = Asking.in(request);
        definition = reports.catalogue()
                .stream()
                .filter(report -> report.id().equals(asking.report()))
                .findFirst()
                .orElseThrow(() -> new Unknown("report-unknown"));
        figures = reports.figures(asking.report(), asking.parameters());
    }

    /** What the pick list of a parameter offers; empty for a day. */
    public List<Options.Option> choices(Parameter parameter) {
        return switch (parameter.kind()) {
            case CHOICE -> parameter.codes()
                    .stream()
                    .map(code -> new Options.Option(code, words.code(parameter.name(), code)))
                    .toList();
            case STAGE -> options.getStages();
            case TRACK -> options.getTracks();
            case OFFICE -> options.getOffices();
            case COUNTRY -> options.getCountries();
            case DAY -> List.of();
        };
    }

    /** What was asked, or what holds otherwise. */
    public String asked(Parameter parameter) {
        return asking.parameters().getOrDefault(parameter.name(), parameter.otherwise());
    }

    /** What the line is about, as a word. */
    public String line(Map<String, Object> row) {
        String key = String.valueOf(row.get("key"));
        String by = figures.parameters().get("by");
        return switch (by) {
            case "origin", "nationality" -> words.country(key);
            case "track" -> words.code(by, "none".equals(key) ? key : Drill.constant(key));
            default -> words.code(by, key);
        };
    }

    /** A figure as it was counted; a share of nothing says so. */
    public String figure(Column column, Map<String, Object> row) {
        Object value = row.get(column.name());
        return value == null ? words.say("reports.no-share") : value.toString();
    }

    /** The list of cases behind a figure of cases; null if there is none, or it is not the caller's to open. */
    public String behind(Column column, Map<String, Object> row) {
        boolean listed = column.unit() == Column.Unit.CASES && !Long.valueOf(0).equals(row.get(column.name()));
        return listed && me.may("CASE_LIST") ? Drill.behind(figures, row) : null;
    }

    /** Offices whose files were counted, as words. */
    public String getOffices() {
        return figures.offices().stream().map(office -> words.code("office", office)).collect(Collectors.joining(", "));
    }

    public Reports.Definition getDefinition() {
        return definition;
    }

    public Figures getFigures() {
        return figures;
    }

    /** Where the same figures can be taken away. */
    public String getFile() {
        return asking.at("/figures");
    }
}
