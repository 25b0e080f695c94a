package org.safeconduct.rsd;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Shows;
import org.safeconduct.kernel.Due;
import org.safeconduct.casefile.ClockView;
import org.safeconduct.registration.PersonLabel;
import org.safeconduct.registration.Track;
import java.util.*;
import java.time.*;

/** Explicit withdrawal, discontinuation, reopening. */
@Stateless
public class Withdrawals {
    @Gated(Action.CLAIM_WITHDRAW) public void withdraw(CaseNumber number, Set<PersonId> persons, LocalDate signedOn, String reason, UUID statement, long version) { throw new UnsupportedOperationException(); }
    @Gated(Action.CLAIM_DISCONTINUE) public void discontinue(CaseNumber number, Set<PersonId> persons, String reason, long version) { throw new UnsupportedOperationException(); }
    @Gated(Action.CLAIM_REOPEN) public void reopen(CaseNumber number, Set<PersonId> persons, String reason, long version) { throw new UnsupportedOperationException(); }
}
