package org.safeconduct.readmission;

import org.safeconduct.kernel.Flaw;

/**
 * Something that the internal check found, with what to do about it.
 *
 * @param flaw where, as JSON pointer into the application (or at {@code /stayKnownOn}), and what
 */
public record CheckFinding(Flaw flaw, Weight weight) {

    /** What a finding brings about. */
    public enum Weight {
        /** The request does not go on. */
        REFUSES,
        /** It may go on: the agreement does not demand it, or only an officer can judge. */
        REMARK
    }

    boolean refuses() {
        return weight == Weight.REFUSES;
    }
}
