package org.safeconduct.backlog;

import org.safeconduct.registration.PaperFile;
import org.safeconduct.rsd.PaperDecision;

/**
 * A record that was looked at by itself.
 *
 * @param reject what is wrong; null if nothing is
 * @param print by which the same line is known again
 */
record Checked(Entry entry, Reject reject, PaperFile file, PaperDecision decision, String print) {

    static Checked refused(Entry entry, Reject reject) {
        return new Checked(entry, reject, null, null, null);
    }

    Checked refusedBecause(Reject because) {
        return new Checked(entry, because, file, decision, print);
    }

    /** How references are compared. */
    String reference() {
        return References.key(file.reference());
    }
}
