package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.List;
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
        Worthiness worthiness = Worthiness.of(partner, evidence, today);
        for (int i = 0; i < evidence.size(); i++) {
            shown(findings, evidence.get(i), EVIDENCE + "/" + i);
            new CheckedEvidence(worthiness, evidence.get(i), EVIDENCE + "/" + i).look(findings);
        }
        boolean any = !evidence.stream().allMatch(EvidenceItem::suspectedFalse);
        findings.demand(any, EVIDENCE, "evidence-missing")
                .expect(!any || evidence.stream().anyMatch(item -> presumes(worthiness, item)), EVIDENCE,
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
        document(item).ifPresent(one -> {
            boolean expired = one.expiresOn() != null && one.expiresOn().isBefore(today);
            findings.expect(!expired, at, "check-evidence-expired")
                    .expect(!Boolean.FALSE.equals(one.printsTheNames()), at, "check-name-printed");
        });
    }

    /** The document of the file that has its number. */
    private Optional<PersonIdentity.Document> document(EvidenceItem item) {
        return documents.stream()
                .filter(one -> one.number() != null && Identities.number(item.number())
                        .equals(Identities.number(one.number())))
                .findFirst();
    }

    private static boolean presumes(Worthiness worthiness, EvidenceItem item) {
        return worthiness.worth(item)
                .filter(worth -> worth == Worth.PROOF || worth == Worth.PRIMA_FACIE)
                .isPresent();
    }
}
