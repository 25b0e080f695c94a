package org.safeconduct.readmission;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.Term;

/**
 * One rule of an agreement.
 *
 * @param amount null where the text gives no number
 * @param unit null with the amount, and where the amount is one of people
 * @param starts the event from which it runs, in the words of the source; null if that is not confirmed
 * @param status whether the rule was confirmed in the text; only a verified rule drives anything
 * @param article where it stands, as far as known
 * @param source where that was read; null if nobody said
 * @param offices codes of the offices of this State that it names, for a rule that names offices; empty for the others
 * @param validFrom first day of an event for which it holds; null where the first day of the agreement is not known
 * @param validUntil last such day; null while no end is known
 * @param total true: the amount is the whole limit, not what is added to another
 * @param applies for a rule that is a yes or no; null for a limit
 * @param note conditions in words; null if there are none
 */
public record AgreementRule(RuleName rule, Integer amount, Term.Unit unit, String starts, Status status, String article,
        String source, boolean total, Boolean applies, List<String> offices, String note, LocalDate validFrom,
        LocalDate validUntil)
        implements
            Serializable {

    /** How far a rule is confirmed. */
    public enum Status {
        VERIFIED,
        UNVERIFIED
    }

    public AgreementRule {
        offices = List.copyOf(offices);
    }

    public boolean verified() {
        return status == Status.VERIFIED;
    }

    /** Whether a day can be counted by it. */
    public boolean countable() {
        return rule.form() == RuleName.Form.LIMIT && verified() && amount != null && starts != null;
    }

    /** Whether it bounds how many people are asked for or sent: a cap with a condition is for an officer to judge. */
    boolean caps() {
        return rule.form() == RuleName.Form.PEOPLE && verified() && amount != null && note == null;
    }

    /** Whether it says for certain that other offices ask, and not this one. */
    boolean shutsOut(String office) {
        return rule.form() == RuleName.Form.OFFICES && verified() && !offices.isEmpty() && !offices.contains(office);
    }

    boolean holds(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** The same, which the wording of a later day ends. */
    AgreementRule before(LocalDate next) {
        LocalDate last = next.minusDays(1);
        return validUntil != null && validUntil.isBefore(next)
                ? this
                : new AgreementRule(rule, amount, unit, starts, status, article, source, total, applies, offices, note,
                        validFrom,
                        last);
    }
}
