package org.safeconduct.rsd;

import org.safeconduct.registration.PaperEntry;
import org.safeconduct.registration.Track;

/**
 * A claim that came on paper, with its outcome.
 *
 * @param track procedure that the paper names; null if it names none
 * @param reference number of the paper file, where a decision can be read
 */
public record PaperCase(PaperEntry entry, Track track, String reference, PaperDecision decision) {

    String number() {
        return entry.caseNumber().value();
    }

    /** Others are in the case before. */
    boolean joins() {
        return entry.position() > 0;
    }
}
