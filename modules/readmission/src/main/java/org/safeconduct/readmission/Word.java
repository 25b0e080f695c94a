package org.safeconduct.readmission;

import java.time.LocalDate;

/**
 * What is done to a request on a day, and what one State says to the other with it.
 *
 * @param code reason, outcome or kind of proof; null if the act has none
 * @param text in words; null if nothing is said
 * @param reason why, for our own file alone: it never crosses; null if the act asks for none
 */
record Word(RequestAct act, LocalDate on, String code, String text, String reason) {

    static Word of(RequestAct act, LocalDate on) {
        return new Word(act, on, null, null, null);
    }

    Word coded(String it) {
        return new Word(act, on, it, text, reason);
    }

    Word saying(String it) {
        return new Word(act, on, code, it, reason);
    }

    Word because(String why) {
        return new Word(act, on, code, text, why);
    }
}
