package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.registration.PersonIdentity;
import org.safeconduct.registration.Persons;

/** Names a person to the other State: identity data, and of the documents those that a State of origin issues. */
@Dependent
class Identities {

    /** Never a card or certificate of the asylum procedure, a refugee's travel document, a medical or court paper. */
    private static final Set<String> CROSSING = Set.of("PPT", "PPD", "PPS", "PPC", "PPE", "PPH", "IDC", "IDT", "MIL",
            "SEA", "CIT", "BIR", "FAM", "DRV", "COM", "LPA");

    @Inject Persons persons;

    PartnerFile.Person of(PersonId person) {
        PersonIdentity who = persons.identity(person);
        return new PartnerFile.Person(who.names(), who.sex(), who.birthDate(), who.birthDateEstimated(),
                who.birthPlace(), who.nationalities(),
                who.documents()
                        .stream()
                        .filter(document -> CROSSING.contains(document.type()))
                        .map(Identities::document)
                        .toList());
    }

    private static PartnerFile.Document document(PersonIdentity.Document it) {
        return new PartnerFile.Document(it.type(), it.number(), it.issuer(), it.issuedOn(), it.expiresOn());
    }
}
