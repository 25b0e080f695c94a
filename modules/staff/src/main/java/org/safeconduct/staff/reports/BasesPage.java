package org.safeconduct.staff.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.kernel.Refusals;
import org.safeconduct.reporting.Figures;
import org.safeconduct.reporting.Reports;
import org.safeconduct.staff.Words;

/** Recognition rates on every basis side by side; the question stands in the address. */
@Named
@RequestScoped
public class BasesPage {

    /**
     * One of them.
     *
     * @param sheet null if its figures were refused
     * @param refused why, as words; null if they were not
     */
    public record Side(String name, FiguresSheet sheet, String refused) {}

    private static final String BASIS = "basis";
    /** Beside two others no table has room for more; each basis by itself shows everything. */
    private static final Set<String> SHOWN = Set.of("decided", "refugee_recognition_rate", "total_recognition_rate");

    @Inject Reports reports;

    @Inject Words words;

    @Inject HttpServletRequest request;

    private Asking asking;
    private Reports.Bases bases = new Reports.Bases(List.of(), List.of());

    public void load() {
        asking = Asking.in(request);
        bases = reports.bases(asking.parameters());
    }

    public List<Side> getSides() {
        return bases.each().stream().map(this::side).toList();
    }

    private Side side(Reports.Basis basis) {
        String name = words.code(BASIS, basis.name());
        return basis.refused() == null
                ? new Side(name, FiguresSheet.with(basis.figures(), SHOWN, bases.charted(), words), null)
                : new Side(name, null, Refusals.text(basis.refused(), words.locale()));
    }

    /** Of one that was counted, for the time and the reach; null if none was. */
    public Figures getFigures() {
        return bases.each()
                .stream()
                .map(Reports.Basis::figures)
                .filter(figures -> figures != null)
                .findFirst()
                .orElse(null);
    }

    /** Whose files were counted, as words. */
    public String getCounted() {
        return Reach.counted(getFigures(), words);
    }

    /** The same question on one basis, where it can be changed. */
    public String getOne() {
        Map<String, String> parameters = new LinkedHashMap<>(asking.parameters());
        parameters.remove(BASIS);
        return new Asking("recognition-rates", null, parameters).at("/reports/report.xhtml");
    }
}
