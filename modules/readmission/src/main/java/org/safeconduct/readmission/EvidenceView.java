package org.safeconduct.readmission;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A piece of evidence with what it is worth under the agreement: what the other State reads of it.
 *
 * @param worth null for a sort that nobody lists any more
 */
public record EvidenceView(String kind, EvidenceType.Worth worth, String number, String note, LocalDate issuedOn,
        LocalDate expiresOn, EvidenceItem.Form form) implements Serializable {}
