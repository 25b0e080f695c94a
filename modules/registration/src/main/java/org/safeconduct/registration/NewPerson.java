package org.safeconduct.registration;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;

/**
 * A person as told at registration.
 *
 * @param names ordered parts, at least one
 * @param sex F, M, X or U
 * @param birthDate as precise as known; null if unknown
 * @param birthDateEstimated true if an officer estimated it
 * @param nationalities ISO 3166-1 alpha-3, or UNK, XXA (stateless), XKX, TIB; at least one
 * @param maritalStatus code of the list marital
 * @param languages ISO 639-3
 * @param needs what staff noticed; enters as pending review
 * @param profiles codes P01 to P20
 * @param relation relation to the first person, code of the list relationship; null for the first
 */
public record NewPerson(
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
        List<NewDocument> documents,
        List<NewNeed> needs,
        List<String> profiles,
        String relation) {

    /** Absent lists are empty; an absent answer stays absent; a blank text is none. */
    public NewPerson {
        names = names == null ? List.of() : List.copyOf(names);
        birthPlace = birthPlace == null || birthPlace.isBlank() ? null : birthPlace.strip();
        nationalities = nationalities == null ? List.of() : List.copyOf(nationalities);
        ethnicity = ethnicity == null ? Stated.parse(null) : ethnicity;
        religion = religion == null ? Stated.parse(null) : religion;
        maritalStatus = maritalStatus == null ? Stated.parse(null) : maritalStatus;
        languages = languages == null ? List.of() : List.copyOf(languages);
        documents = documents == null ? List.of() : List.copyOf(documents);
        needs = needs == null ? List.of() : List.copyOf(needs);
        profiles = profiles == null ? List.of() : List.copyOf(profiles);
        relation = relation == null || relation.isBlank() ? null : relation;
    }

    /** An identity or travel document; {@code mrz} holds its lines as printed, null if none was read. */
    public record NewDocument(
            String type, String number, String issuer, LocalDate issuedOn, LocalDate expiresOn, List<String> mrz) {

        /** Blank texts and no lines are none. */
        public NewDocument {
            number = number == null || number.isBlank() ? null : number.strip();
            issuer = issuer == null || issuer.isBlank() ? null : issuer;
            mrz = mrz == null || mrz.isEmpty() ? null : List.copyOf(mrz);
        }
    }

    /** A specific need that staff noticed. */
    public record NewNeed(String code, LocalDate noticedOn) {}
}
