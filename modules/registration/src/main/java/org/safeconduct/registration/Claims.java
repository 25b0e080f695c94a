package org.safeconduct.registration;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RegistrationNumber;
import java.util.Set;

/** Claims until they are streamed. */
@Stateless
public class Claims {
    /** One case, one claim (A03) per person without an open claim; starts D10 (or D08 by date made) and D21 clocks; fires ClaimLodged. RuleForbids "already-lodged". Stage A03. */
    @Gated(Action.CLAIM_LODGE) public CaseNumber lodge(RegistrationNumber registration, long version) { throw new UnsupportedOperationException(); }
    @Open("rsd asks before removal: is there a claim made and not yet streamed?") public boolean openBeforeStreaming(PersonId person) { throw new UnsupportedOperationException(); }
    /** Persons of the case whose claims wait for triage. */
    @Open("rsd shows which claims wait for triage") public Set<PersonId> awaitingTriage(CaseNumber number) { throw new UnsupportedOperationException(); }
}
