package org.safeconduct.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Powers;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Shows;
import org.safeconduct.kernel.Subject;

/**
 * The catalogue of reports and their figures, always within the caller's scope: rows outside it are not counted. Titles,
 * definitions and units are texts of the bundle {@code org.safeconduct.reporting.reports}.
 */
@Stateless
public class Reports {

    /**
     * What a report is and what can be asked of it.
     *
     * @param charted names of the columns of one unit that say most in a chart
     */
    public record Definition(String id, List<Parameter> parameters, List<Column> columns, List<String> charted) {}

    /**
     * Where the work stands.
     *
     * @param pipeline what is pending by stage
     * @param backlog what is pending by age
     * @param pace what came and what was decided, by month
     * @param deadlines what ends when
     */
    public record Board(Figures pipeline, Figures backlog, Figures pace, Figures deadlines) implements Shows {

        @Override
        public List<Subject> shown() {
            return List.of(pipeline.subject(), backlog.subject(), pace.subject(), deadlines.subject());
        }
    }

    /**
     * The same question on one of the bases of statistics.
     *
     * @param figures null if they were refused
     * @param refused why; null if they were not
     */
    public record Basis(String name, Figures figures, RuleForbids refused) {}

    /**
     * One question on every basis, counted together.
     *
     * @param charted names of the columns that say most in a chart
     */
    public record Bases(List<Basis> each, List<String> charted) implements Shows {

        @Override
        public List<Subject> shown() {
            return List.of(new Subject(Subject.Kind.REPORT, RATES));
        }
    }

    private static final String RATES = "recognition-rates";
    private static final String BASIS = "basis";

    /** Writes a file where it is wanted, line after line; the stream stays open. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Figures as a file, which is never whole in memory but for paper.
     *
     * @param language of what stands beside the figures
     */
    public record File(Figures figures, String name, Format format, Locale language, Content content)
            implements
                Concerns {

        /** The lines alone, whatever the format: where they are the same, so is the file. */
        public Content lines() {
            return out -> Csv.write(figures, out);
        }

        @Override
        public Subject subject() {
            return figures.subject();
        }
    }

    @Inject Catalogue catalogue;

    @Inject Count count;

    @Inject Particulars particulars;

    @Inject Powers powers;

    @Inject Clock clock;

    /** The reports that the caller may run, with what the caller may ask of each. */
    @Gated(Action.REPORT_RUN)
    public List<Definition> catalogue() {
        Set<Action> mine = powers.mine();
        return catalogue.all()
                .stream()
                .filter(report -> mine.contains(report.power()))
                .map(report -> new Definition(report.id(), report.parameters(mine), report.columns(),
                        report.charted()))
                .toList();
    }

    /**
     * Unknown if there is no such report; Forbidden if the caller's work is another; Invalid with a flaw at each parameter that is wrong; RuleForbids
     * {@code report-class-unverified} if a figure would need a class of decisions that nobody has confirmed.
     *
     * @param given values by the names of the parameters; absent and blank are the same
     */
    @Gated(Action.REPORT_RUN)
    public Figures figures(String id, Map<String, String> given) {
        return count.of(catalogue.named(id), given);
    }

    /**
     * The recognition rates of UNHCR, Eurostat and the EUAA side by side. A basis that would need a class nobody has confirmed says so
     * itself; otherwise refuses as {@link #figures}.
     *
     * @param given as there; the basis is passed over
     */
    @Gated(Action.REPORT_RUN)
    public Bases bases(Map<String, String> given) {
        Report rates = catalogue.named(RATES);
        return new Bases(rates.parameters()
                .stream()
                .filter(parameter -> parameter.name().equals(BASIS))
                .flatMap(parameter -> parameter.codes().stream())
                .map(basis -> on(rates, basis, given))
                .toList(), rates.charted());
    }

    private Basis on(Report rates, String basis, Map<String, String> given) {
        Map<String, String> asked = new HashMap<>(given);
        asked.put(BASIS, basis);
        try {
            return new Basis(basis, count.of(rates, asked), null);
        } catch (RuleForbids unverified) {
            return new Basis(basis, null, unverified);
        }
    }

    /** The four that a manager looks at first, as {@link #figures} counts them; Forbidden as there. */
    @Gated(Action.REPORT_RUN)
    public Board board() {
        return new Board(of("pending", "stage"), of("backlog-age", "age"), of("clearance", "month"),
                of("deadlines-ahead", "due"));
    }

    private Figures of(String id, String by) {
        return count.of(catalogue.named(id), Map.of("by", by));
    }

    /**
     * The same figures to take away; the log says so. Refuses as {@link #figures}.
     *
     * @param language of what stands beside the figures; CSV has nothing beside them
     */
    @Gated(Action.REPORT_EXPORT)
    public File file(String id, Map<String, String> given, Format format, Locale language) {
        Figures figures = count.of(catalogue.named(id), given);
        particulars.noted(null, "format", format.word());
        return new File(figures, id + "." + format.word(), format, language,
                format.content(figures, new InWords(language, clock.getZone())));
    }
}
