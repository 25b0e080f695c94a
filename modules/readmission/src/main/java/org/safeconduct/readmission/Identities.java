package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.registration.PersonIdentity;
import org.safeconduct.registration.Persons;

/** Names a person to the other State: identity data, and of the documents those that a State of origin issues. */
@Dependent
class Identities {

    @Inject Persons persons;

    /** What crosses of the person: of the documents none of which the request says that it may be false. */
    PartnerFile.Person offered(ReadmissionRequest request) {
        return crossing(persons.identity(request.person()), request);
    }

    /** The same of an identity. */
    static PartnerFile.Person crossing(PersonIdentity who, ReadmissionRequest request) {
        return new PartnerFile.Person(who.names(), who.sex(), who.birthDate(), who.birthDateEstimated(),
                who.birthPlace(), who.nationalities(), request.lastAddress(),
                crossingDocuments(who, request.evidence()).stream().map(Identities::document).toList());
    }

    List<String> nationalities(PersonId person) {
        return persons.identity(person).nationalities();
    }

    static List<PersonIdentity.Document> crossingDocuments(PersonIdentity who) {
        return who.documents()
                .stream()
                .filter(document -> PartnerFile.Document.TYPES.contains(document.type()))
                .toList();
    }

    /** Those of them that nobody suspects. */
    static List<PersonIdentity.Document> crossingDocuments(PersonIdentity who, List<EvidenceItem> offered) {
        Set<String> suspected = offered.stream()
                .filter(EvidenceItem::suspectedFalse)
                .map(EvidenceItem::number)
                .map(Identities::number)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
        return crossingDocuments(who).stream()
                .filter(document -> !suspected.contains(number(document.number())))
                .toList();
    }

    /** As numbers of documents are compared: letters and digits. */
    static String number(String number) {
        return number == null ? "" : number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private static PartnerFile.Document document(PersonIdentity.Document it) {
        return new PartnerFile.Document(it.type(), it.number(), it.issuer(), it.issuedOn(), it.expiresOn());
    }
}
