package org.safeconduct.staff.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.reporting.Figures;
import org.safeconduct.reporting.Format;
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

    @Inject HttpServletRequest request;

    private Asking asking;
    private Reports.Definition definition;
    private Figures figures;
    private FiguresSheet sheet;

    public void load() {
        asking = Asking.in(request);
        definition = reports.catalogue()
                .stream()
                .filter(report -> report.id().equals(asking.report()))
                .findFirst()
                .orElseThrow(() -> new Unknown("report-unknown"));
        figures = reports.figures(asking.report(), asking.parameters());
        sheet = new FiguresSheet(figures, figures.columns(), definition.charted(), words);
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

    /** Whose files were counted, as words. */
    public String getCounted() {
        return Reach.counted(figures, words);
    }

    public Reports.Definition getDefinition() {
        return definition;
    }

    public Figures getFigures() {
        return figures;
    }

    /** Where the same figures can be taken away, by format. */
    public String file(Format format) {
        return asking.as(format);
    }

    /** It can be asked on more than one basis of statistics. */
    public boolean isByBasis() {
        return definition.parameters().stream().anyMatch(parameter -> parameter.name().equals("basis"));
    }

    /** Where the same question stands on every basis side by side. */
    public String getEveryBasis() {
        return asking.at("/reports/bases.xhtml");
    }

    public Format[] getFormats() {
        return Format.values();
    }

    /** Null where the question was refused. */
    public FiguresSheet getSheet() {
        return sheet;
    }
}
