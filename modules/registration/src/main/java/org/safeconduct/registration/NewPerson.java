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

    /** An identity or travel document; {@code mrz} holds its lines as printed, null if none was read. */
    public record NewDocument(
            String type, String number, String issuer, LocalDate issuedOn, LocalDate expiresOn, List<String> mrz) {}

    /** A specific need that staff noticed. */
    public record NewNeed(String code, LocalDate noticedOn) {}
}
