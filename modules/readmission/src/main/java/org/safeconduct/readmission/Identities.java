package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.registration.PersonIdentity;
import org.safeconduct.registration.Persons;

/** Names a person to the other State: identity data, and of the documents those that a State of origin issues. */
@Dependent
class Identities {

    @Inject Persons persons;

    PartnerFile.Person of(PersonId person) {
        return crossing(persons.identity(person));
    }

    /** What crosses of an identity. */
    static PartnerFile.Person crossing(PersonIdentity who) {
        return new PartnerFile.Person(who.names(), who.sex(), who.birthDate(), who.birthDateEstimated(),
                who.birthPlace(), who.nationalities(),
                crossingDocuments(who).stream().map(Identities::document).toList());
    }

    static List<PersonIdentity.Document> crossingDocuments(PersonIdentity who) {
        return who.documents()
                .stream()
                .filter(document -> PartnerFile.Document.TYPES.contains(document.type()))
                .toList();
    }

    private static PartnerFile.Document document(PersonIdentity.Document it) {
        return new PartnerFile.Document(it.type(), it.number(), it.issuer(), it.issuedOn(), it.expiresOn());
    }
}
