package org.safeconduct.readmission;

import java.time.LocalDate;

/**
 * A document with which the person can travel back.
 *
 * @param validUntil last day of validity
 */
public record TravelDocumentView(Kind kind, String number, LocalDate validFrom, LocalDate validUntil,
        LocalDate issuedOn) {

    /** Which sort: of the mission, or the European document of Regulation (EU) 2016/1953. */
    public enum Kind {
        LAISSEZ_PASSER,
        EU
    }
}
