package org.safeconduct.readmission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A piece of evidence as a request keeps it. */
@Embeddable
class Evidence {

    private String kind;

    @Column(name = "doc_number") private String number;

    private String note;
    @Column(name = "issued_on") private LocalDate issuedOn;
    @Column(name = "expires_on") private LocalDate expiresOn;
    @Enumerated(EnumType.STRING) private EvidenceItem.Form form;
    @Enumerated(EnumType.STRING) private EvidenceItem.Quality quality;
    private boolean validated;
    @Column(name = "suspected_false") private boolean suspectedFalse;

    protected Evidence() {}

    Evidence(EvidenceItem item) {
        this.kind = item.kind();
        this.number = item.number();
        this.note = item.note();
        this.issuedOn = item.issuedOn();
        this.expiresOn = item.expiresOn();
        this.form = item.form();
        this.quality = item.quality();
        this.validated = item.validated();
        this.suspectedFalse = item.suspectedFalse();
    }

    EvidenceItem item() {
        return new EvidenceItem(kind, number, note, issuedOn, expiresOn, form, quality, validated, suspectedFalse);
    }
}
