package org.safeconduct.readmission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A piece of evidence as a request keeps it. */
@Embeddable
class Evidence {

    private String kind;

    @Column(name = "doc_number") private String number;

    private String note;

    protected Evidence() {}

    Evidence(EvidenceItem item) {
        this.kind = item.kind();
        this.number = item.number();
        this.note = item.note();
    }

    EvidenceItem item() {
        return new EvidenceItem(kind, number, note);
    }
}
