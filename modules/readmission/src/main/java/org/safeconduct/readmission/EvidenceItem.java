package org.safeconduct.readmission;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a request offers as evidence of identity, nationality or route. The other State reads what {@link EvidenceView} has of it,
 * and nothing of what may be false.
 *
 * @param kind code of the evidence types, for example {@code NP-01}
 * @param number of the document; null if it has none
 * @param note what the other State should know of it; null if nothing
 * @param issuedOn null if it has no such day, or nobody said
 * @param expiresOn as the day of issue
 * @param form null where nobody said
 * @param quality of the copy or picture; null where nobody looked
 * @param validated whether the requested State has validated it, for the test of a language
 * @param suspectedFalse whether it may be false or falsified: then it is no evidence and stays here
 */
public record EvidenceItem(String kind, String number, String note, LocalDate issuedOn, LocalDate expiresOn, Form form,
        Quality quality, boolean validated, boolean suspectedFalse) implements Serializable {

    /** In what form it is attached. */
    public enum Form {
        ORIGINAL,
        CERTIFIED_COPY,
        COPY
    }

    /** How well the copy or picture can be read. */
    public enum Quality {
        GOOD,
        POOR,
        UNREADABLE
    }

    /** Of which nothing more was said. */
    public EvidenceItem(String kind, String number, String note) {
        this(kind, number, note, null, null, null, null, false, false);
    }
}
