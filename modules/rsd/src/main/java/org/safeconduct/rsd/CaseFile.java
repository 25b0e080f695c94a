package org.safeconduct.rsd;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.casefile.ClockView;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.kernel.Shows;
import org.safeconduct.kernel.Subject;
import org.safeconduct.registration.PersonLabel;
import org.safeconduct.registration.Track;

/**
 * A case as its file shows it to this caller.
 *
 * @param stage that of the least advanced open claim; of the most advanced when all are closed
 * @param track of that claim; null before streaming
 * @param assignee login of the owner; null while nobody owns it
 * @param version changes with every act on any claim of the case; the ETag
 */
public record CaseFile(
        CaseNumber number,
        RegistrationNumber registration,
        Stage stage,
        Track track,
        String office,
        String assignee,
        String assigneeName,
        LocalDate lodgedOn,
        List<ClaimView> claims,
        long version)
        implements
            Shows {

    /**
     * One person's claim.
     *
     * @param openActs what this caller may do now
     * @param decision the decision in force; null before one
     * @param interviewer logins of those who did a step, for separation of duties; null before the step
     */
    public record ClaimView(
            UUID id,
            PersonLabel person,
            Stage stage,
            Track track,
            List<ClockView> clocks,
            Set<Act> openActs,
            DecisionView decision,
            ReturnView returnOrder,
            String interviewer,
            String assessor,
            String reviewer,
            String decider) {}

    /** A return order. {@code periodEnds}: last day of voluntary departure; null until served. */
    public record ReturnView(LocalDate orderedOn, LocalDate servedOn, LocalDate periodEnds, boolean enforceable) {}

    /** The running limit that ends first; null if none runs. */
    public ClockView firstLimit() {
        return claims.stream()
                .flatMap(claim -> claim.clocks().stream())
                .filter(ClockView::running)
                .min(Comparator.comparing(clock -> clock.due().date()))
                .orElse(null);
    }

    @Override
    public List<Subject> shown() {
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.of(number.subject()),
                claims.stream().map(c -> c.person().id().subject()))
                .toList();
    }
}
