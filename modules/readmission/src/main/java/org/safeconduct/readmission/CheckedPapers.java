package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safeconduct.readmission.EvidenceType.Worth;
import org.safeconduct.registration.PersonIdentity;

/**
 * Whether days and names of the documents fit the person, and what the evidence is worth.
 *
 * @param documents those that cross, in the order in which they do
 * @param born the first day on which the person can have been born; null if nobody knows
 */
record CheckedPapers(List<PersonIdentity.Document> documents, LocalDate born, LocalDate today) {

    private static final String DOCUMENTS = ApplicationField.DOCUMENTS.pointer() + "/";
    private static final String EVIDENCE = ApplicationField.EVIDENCE.pointer();

    void look(Findings findings, List<EvidenceItem> evidence, String partner) {
        for (int i = 0; i < documents.size(); i++) {
            days(findings, documents.get(i), DOCUMENTS + i);
        }
        for (int i = 0; i < evidence.size(); i++) {
            shown(findings, evidence.get(i), EVIDENCE + "/" + i);
        }
        findings.demand(!evidence.isEmpty(), EVIDENCE, "evidence-missing")
                .expect(evidence.isEmpty() || evidence.stream().anyMatch(item -> presumes(item, partner)), EVIDENCE,
                        "check-evidence-class");
    }

    private void days(Findings findings, PersonIdentity.Document document, String at) {
        LocalDate issued = document.issuedOn();
        LocalDate expires = document.expiresOn();
        findings.demand(issued == null || !issued.isAfter(today), at + "/issuedOn", "future")
                .demand(issued == null || born == null || !issued.isBefore(born), at + "/issuedOn",
                        "check-issued-before-birth")
                .demand(issued == null || expires == null || !expires.isBefore(issued), at + "/expiresOn",
                        "before-issue");
    }

    private void shown(Findings findings, EvidenceItem item, String at) {
        Optional<PersonIdentity.Document> document = documents.stream()
                .filter(one -> number(item.number()).equals(number(one.number())) && one.number() != null)
                .findFirst();
        document.ifPresent(one -> {
            boolean expired = one.expiresOn() != null && one.expiresOn().isBefore(today);
            findings.expect(!expired, at, "check-evidence-expired")
                    .expect(!Boolean.FALSE.equals(one.printsTheNames()), at, "check-name-printed");
        });
    }

    /** As numbers are compared: letters and digits. */
    private static String number(String number) {
        return number == null ? "" : number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private static boolean presumes(EvidenceItem item, String partner) {
        return EvidenceBook.of(item.kind())
                .map(type -> type.worthFor(partner))
                .filter(worth -> worth == Worth.PROOF || worth == Worth.PRIMA_FACIE)
                .isPresent();
    }
}
