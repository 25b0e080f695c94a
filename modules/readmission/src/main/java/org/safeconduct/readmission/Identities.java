package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.registration.PersonIdentity;
import org.safeconduct.registration.Persons;

/** Names a person to the other State: identity data, and of the documents those that a State of origin issues. */
@Dependent
class Identities {

    @Inject Persons persons;

    PartnerFile.Person of(PersonId person) {
        PersonIdentity who = persons.identity(person);
        return new PartnerFile.Person(who.names(), who.sex(), who.birthDate(), who.birthDateEstimated(),
                who.birthPlace(), who.nationalities(),
                who.documents()
                        .stream()
                        .filter(document -> PartnerFile.Document.TYPES.contains(document.type()))
                        .map(Identities::document)
                        .toList());
    }

    private static PartnerFile.Document document(PersonIdentity.Document it) {
        return new PartnerFile.Document(it.type(), it.number(), it.issuer(), it.issuedOn(), it.expiresOn());
    }
}
