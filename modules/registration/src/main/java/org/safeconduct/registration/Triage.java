package org.safeconduct.registration;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import java.util.List;
import java.util.Set;

/** Streaming to the right procedure: rules propose, a person confirms or overrides with a reason. */
@Stateless
public class Triage {
    /** Facts that fired: message keys in the bundle org.safeconduct.registration.triage. */
    public record Proposal(PersonId person, Track track, List<String> because, String ruleVersion) {}
    @Gated(Action.TRACK_PROPOSE) public List<Proposal> propose(CaseNumber number) { throw new UnsupportedOperationException(); }
    /** Reason always required. RuleForbids "track-needs-full-procedure" for a shortened track where exclusion, security, minor without guardian, torture or trafficking flags stand. Fires ClaimStreamed for each. WrongStage unless A03/A04. */
    @Gated(Action.TRACK_CONFIRM) public void confirm(CaseNumber number, Set<PersonId> persons, Track track, String reason) { throw new UnsupportedOperationException(); }
}
