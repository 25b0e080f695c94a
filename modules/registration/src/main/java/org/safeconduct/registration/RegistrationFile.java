package org.safeconduct.registration;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.kernel.Shows;
import org.safeconduct.kernel.Subject;

/**
 * A group who came together.
 *
 * @param caseNumber the case that their claims were lodged in; null before lodging
 * @param possibleDuplicates people already known who may be the same as somebody of the group
 */
public record RegistrationFile(
        RegistrationNumber number,
        String office,
        LocalDate madeOn,
        LocalDate arrivedOn,
        String language,
        OffsetDateTime registeredAt,
        String registeredBy,
        CaseNumber caseNumber,
        List<Member> persons,
        List<Pair> possibleDuplicates,
        long version)
        implements
            Shows {

    /** A member of the group with the relation to the first; null for the first. */
    public record Member(PersonLabel person, String relation) {}

    /** A member and somebody known who may be the same. */
    public record Pair(org.safeconduct.kernel.PersonId person, Hit known) {}

    @Override
    public List<Subject> shown() {
        return persons.stream().map(m -> m.person().id().subject()).toList();
    }
}
