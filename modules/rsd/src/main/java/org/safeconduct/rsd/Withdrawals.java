package org.safeconduct.rsd;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import java.util.Set;
import java.util.UUID;
import java.time.LocalDate;

/** Explicit withdrawal, discontinuation, reopening. */
@Stateless
public class Withdrawals {
    @Gated(Action.CLAIM_WITHDRAW)
    public void withdraw(CaseNumber number, Set<PersonId> persons, LocalDate signedOn, String reason, UUID statement,
            long version) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.CLAIM_DISCONTINUE)
    public void discontinue(CaseNumber number, Set<PersonId> persons, String reason, long version) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.CLAIM_REOPEN)
    public void reopen(CaseNumber number, Set<PersonId> persons, String reason, long version) {
        throw new UnsupportedOperationException();
    }
}
