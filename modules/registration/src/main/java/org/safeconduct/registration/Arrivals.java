package org.safeconduct.registration;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.kernel.Concerns;
import java.util.List;
import java.time.LocalDate;

/** Groups who came together, from first contact to lodging. */
@Stateless
public class Arrivals {
    public record Registered(RegistrationNumber number, List<PersonId> persons, List<RegistrationFile.Pair> possibleDuplicates) {}
    public record Row(RegistrationNumber number, String office, LocalDate madeOn, PersonLabel first, int persons, String stage, CaseNumber caseNumber) implements Concerns { @Override public Subject subject() { return number.subject(); } }
    /** Whole or not at all; every flaw at its pointer (/persons/0/birthDate). Starts D03/D05 clocks. Office must be the caller's own unless the power is national. Duplicate "possible-duplicates" when the search was not made and somebody may be the same. */
    @Gated(Action.REGISTRATION_CREATE) public Registered register(NewRegistration registration) { throw new UnsupportedOperationException(); }
    @Gated(Action.REGISTRATION_READ) public RegistrationFile file(RegistrationNumber number) { throw new UnsupportedOperationException(); }
    /** Newest first, in the caller's scope; onlyOpen: not yet lodged. */
    @Gated(Action.REGISTRATION_LIST) public Page<Row> list(boolean onlyOpen, PageRequest page) { throw new UnsupportedOperationException(); }
}
