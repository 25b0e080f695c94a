package org.safeconduct.readmission;

import java.io.Serializable;
import java.time.LocalDate;
import org.safeconduct.readmission.EvidenceType.Worth;

/**
 * A piece of evidence as the requesting State's officers see it: {@link EvidenceItem} with what it is worth.
 *
 * @param worth under the agreement; null where it is worth nothing: it may be false, or does not meet a confirmed condition
 */
public record OwnEvidence(String kind, Worth worth, String number, String note, LocalDate issuedOn, LocalDate expiresOn,
        EvidenceItem.Form form, EvidenceItem.Quality quality, boolean validated, boolean suspectedFalse)
        implements
            Serializable {

    static OwnEvidence of(EvidenceItem item, Worth worth) {
        return new OwnEvidence(item.kind(), worth, item.number(), item.note(), item.issuedOn(), item.expiresOn(),
                item.form(), item.quality(), item.validated(), item.suspectedFalse());
    }
}
