package org.safeconduct.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.safeconduct.access.Particulars;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Subject;

/**
 * The catalogue of reports and their figures, always within the caller's scope: rows outside it are not counted. Titles,
 * definitions and units are texts of the bundle {@code org.safeconduct.reporting.reports}.
 */
@Stateless
public class Reports {

    /** What a report is and what can be asked of it. */
    public record Definition(String id, List<Parameter> parameters, List<Column> columns) {}

    /** Figures as a file: RFC 4180, in codes and numbers of ASCII, the names of the columns first. */
    public record File(Figures figures, String name, byte[] content) implements Concerns {

        @Override
        public Subject subject() {
            return figures.subject();
        }
    }

    @Inject Catalogue catalogue;

    @Inject Count count;

    @Inject Particulars particulars;

    @Gated(Action.REPORT_RUN)
    public List<Definition> catalogue() {
        return catalogue.all()
                .stream()
                .map(report -> new Definition(report.id(), report.parameters(), report.columns()))
                .toList();
    }

    /**
     * Unknown if there is no such report; Invalid with a flaw at each parameter that is wrong; RuleForbids
     * {@code report-class-unverified} if a figure would need a class of decisions that nobody has confirmed.
     *
     * @param given values by the names of the parameters; absent and blank are the same
     */
    @Gated(Action.REPORT_RUN)
    public Figures figures(String id, Map<String, String> given) {
        return count.of(catalogue.named(id), given);
    }

    /** The same figures to take away; the log says so. */
    @Gated(Action.REPORT_RUN)
    public File csv(String id, Map<String, String> given) {
        Figures figures = count.of(catalogue.named(id), given);
        particulars.noted(null, "format", "csv");
        return new File(figures, id + ".csv", Csv.of(figures).getBytes(StandardCharsets.UTF_8));
    }
}
