package org.safeconduct.rsd;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.kernel.Sql;

/** Which law claims on paper follow: their regime, and the appeal that there is against what was decided. */
@Dependent
class PaperLaw {

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Inject Clocks clocks;

    /** The law of some claims, asked for once. */
    record Regimes(Function<LocalDate, String> regime, Map<String, Remedies.Remedy> remedies) {

        /** Rule of the limit for the decision at first instance. */
        String firstInstance(PaperCase file) {
            return "APD".equals(regime.apply(file.entry().claim().madeOn())) ? "D08" : "D10";
        }

        /** By decision, track and regime; none against a judgment. */
        Remedies.Remedy against(PaperCase file) {
            if (file.decision().onAppeal()) {
                return Remedies.Remedy.NONE;
            }
            String line = regime.apply(file.entry().claim().madeOn()) + " " + file.decision().code() + " ";
            String track = file.track() == null ? "*" : file.track().name();
            return remedies.getOrDefault(line + track, remedies.getOrDefault(line + "*", Remedies.Remedy.NONE));
        }
    }

    Regimes of(List<PaperCase> cases) {
        Map<String, Remedies.Remedy> remedies = new HashMap<>();
        new Sql(data).list("select regime, decision, track, rule, effect from rsd.appeal_rule",
                row -> remedies.put(row.getString(1) + " " + row.getString(2) + " " + row.getString(3),
                        new Remedies.Remedy(row.getString(4), Effect.valueOf(row.getString(5)))));
        return new Regimes(regimes(cases), remedies);
    }

    /** One regime follows the other: what holds on the first and on the last day holds on those between. */
    private Function<LocalDate, String> regimes(List<PaperCase> cases) {
        List<LocalDate> days = cases.stream()
                .map(file -> file.entry().claim().madeOn())
                .sorted(Comparator.naturalOrder())
                .toList();
        String first = clocks.regime(days.getFirst());
        if (first.equals(clocks.regime(days.getLast()))) {
            return day -> first;
        }
        Map<LocalDate, String> known = new HashMap<>();
        return day -> known.computeIfAbsent(day, clocks::regime);
    }
}
