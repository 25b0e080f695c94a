package org.safeconduct.readmission;

import java.io.Serializable;
import org.safeconduct.kernel.Term;

/**
 * One rule of an agreement.
 *
 * @param amount null where the text gives no number
 * @param unit null with the amount
 * @param starts the event from which it runs, in the words of the source; null if that is not confirmed
 * @param status whether the rule was confirmed in the text; only a verified rule drives anything
 * @param article where it stands, as far as known
 * @param total true: the amount is the whole limit, not what is added to another
 * @param applies for a rule that is a yes or no; null for a limit
 * @param note conditions in words; null if there are none
 */
public record AgreementRule(RuleName rule, Integer amount, Term.Unit unit, String starts, Status status, String article,
        boolean total, Boolean applies, String note) implements Serializable {

    /** How far a rule is confirmed. */
    public enum Status {
        VERIFIED,
        UNVERIFIED
    }

    public boolean verified() {
        return status == Status.VERIFIED;
    }

    /** Whether a day can be counted by it. */
    public boolean countable() {
        return verified() && amount != null && starts != null;
    }
}
