package org.safeconduct.access;

import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Unknown;

/**
 * Why the gate does not open.
 *
 * @param reason the true one, for the log
 * @param refusal what the caller is told: a file that he may not read is as unknown as one that does not exist
 */
record Denial(String reason, Refusal refusal) {

    static final String NO_SUCH_FILE = "no-such-file";
    static final String RESTRICTED = "restricted";
    static final String OUTSIDE_REACH = "outside-reach";

    static Denial noPower() {
        return new Denial("forbidden-power", new Forbidden("forbidden-power"));
    }

    static Denial unseen(String reason) {
        return new Denial(reason, new Unknown("unknown"));
    }

    static Denial notYours(String reason) {
        return new Denial(reason, new Forbidden("forbidden-file"));
    }
}
