package org.safeconduct.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.kernel.Subject;

/**
 * A person as the file shows it.
 *
 * @param number the person number that is spoken and printed, {@code P-2026-0000017}
 * @param needs needs that the caller may see; restricted ones outside the compartment are absent and
 *     {@code restrictedNeeds} is true for everybody alike only where the caller may know
 * @param claims claims of this person, newest first
 * @param family relations within the group and beyond
 * @param version for If-Match and conflicts
 */
public record PersonFile(
        PersonId id,
        String number,
        List<NamePart> names,
        String sex,
        PartialDate birthDate,
        boolean birthDateEstimated,
        String birthPlace,
        List<String> nationalities,
        Stated ethnicity,
        Stated religion,
        Stated maritalStatus,
        List<String> languages,
        List<DocumentLine> documents,
        List<NeedLine> needs,
        List<String> profiles,
        RegistrationNumber registration,
        String office,
        List<ClaimLine> claims,
        List<FamilyLine> family,
        long version)
        implements
            Concerns {

    /** An identity or travel document. {@code mrzValid}: null if no zone was read. */
    public record DocumentLine(
            UUID id,
            String type,
            String number,
            String issuer,
            LocalDate issuedOn,
            LocalDate expiresOn,
            List<String> mrz,
            Boolean mrzValid) {}

    /** A need; status NOTICED, PENDING_REVIEW, CONFIRMED, NOT_CONFIRMED or RESOLVED. */
    public record NeedLine(UUID id, String code, LocalDate noticedOn, String status) {}

    /** A claim and the case that it belongs to; {@code stage} while registration owns it (A00 to A05), else null. */
    public record ClaimLine(UUID claim, String caseNumber, LocalDate madeOn, LocalDate lodgedOn, String stage) {}

    /** A relative: what the other is to this person. */
    public record FamilyLine(PersonId other, String number, List<NamePart> names, String relation,
            PartialDate birthDate) {}

    @Override
    public Subject subject() {
        return id.subject();
    }
}
