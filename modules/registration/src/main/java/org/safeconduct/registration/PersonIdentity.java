package org.safeconduct.registration;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.registration.mrz.PrintedName;
import org.safeconduct.registration.mrz.Zone;

/**
 * Who a person is and nothing else: no id or number of ours, no claim, need, religion or ethnicity.
 *
 * @param birthPlace null if nobody said
 */
public record PersonIdentity(
        List<NamePart> names,
        String sex,
        PartialDate birthDate,
        boolean birthDateEstimated,
        String birthPlace,
        List<String> nationalities,
        List<Document> documents) {

    /**
     * An identity or travel document; {@code type} is a code of the list document.
     *
     * @param printsTheNames whether its machine readable zone prints the names as they are recorded; null if none was read
     */
    public record Document(String type, String number, String issuer, LocalDate issuedOn, LocalDate expiresOn,
            Boolean printsTheNames) {}

    static Document document(NewPerson.NewDocument told, List<NamePart> names) {
        return new Document(told.type(), told.number(), told.issuer(), told.issuedOn(), told.expiresOn(),
                Zone.read(told.mrz()).map(zone -> PrintedName.agrees(zone, names)).orElse(null));
    }
}
