package org.safeconduct.casefile;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.time.LocalDate;
import org.safeconduct.kernel.Due;

/** Legal limits: the rule, the start event, the steps. Rules are rows (asylum-deadlines, national choices), dated, with article. */
@Stateless
public class Clocks {
    /** Amount and unit are null where the source gives no single number and the State has not chosen; limit is the source's own wording. Status: {@code law}, {@code open} or that of the national choice ({@code example - not law}). ValidUntil: last day on which a claim can be made that follows the rule. */
    public record Rule(String code, String event, String startsOn, String limit, Integer amount, org.safeconduct.kernel.Term.Unit unit, String extension, String effect, String article, String regime, String confidence, LocalDate validFrom, LocalDate validUntil, String status) {}
    @Gated(Action.LAW_READ) public List<Rule> rules() { throw new UnsupportedOperationException(); }
    /** Tries a rule on a date without keeping anything. Unknown if no such rule; RuleForbids "limit-unknown" if it has no number. */
    @Gated(Action.LAW_READ) public Due tryOn(String rule, LocalDate event) { throw new UnsupportedOperationException(); }
    @Gated(Action.CLOCK_READ) public List<ClockView> of(Subject file) { throw new UnsupportedOperationException(); }
    /** Starts the clock of the rule that is valid on the day of the event. Person null: whole file. A running clock of the same rule, file and person is replaced (stopped "restarted"). */
    @Open("casework starts a limit inside its own gated act") public ClockView start(Subject file, UUID person, String rule, LocalDate event) { throw new UnsupportedOperationException(); }
    @Open("casework computes a limit for a letter") public Due due(String rule, LocalDate event) { throw new UnsupportedOperationException(); }
    /** The regime ({@code APD} or {@code APR}) that a claim follows for life: that of the day on which it was made. */
    @Open("casework chooses between rules by the day on which the claim was made") public String regime(LocalDate claimMadeOn) { throw new UnsupportedOperationException(); }
    @Open("the rule as a letter cites it") public Rule rule(String rule, LocalDate on) { throw new UnsupportedOperationException(); }
    @Open("casework says that the act was done") public void met(Subject file, UUID person, String rule, LocalDate on) { throw new UnsupportedOperationException(); }
    @Open("casework says why a limit fell away") public void stop(Subject file, UUID person, String rule, String why) { throw new UnsupportedOperationException(); }
    /** What {@link #of} shows, for a case file that is itself gated. */
    @Open("the case file shows its limits inside its own gated read") public List<ClockView> held(Subject file) { throw new UnsupportedOperationException(); }
    @Open("headers and lists: the earliest running limit of each file") public Map<Subject, ClockView> nextOf(Collection<Subject> files) { throw new UnsupportedOperationException(); }
}
