package org.safeconduct.readmission;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Term;

/**
 * How a rule shall read from a day on.
 *
 * @param validFrom first day of an event from which is counted by it; what was counted before stays. Not in the past: what has
 *     happened is not read anew
 * @param amount from 1 to {@value #MOST}; null where the text gives no number, and for a yes or no
 * @param unit null with the amount; what is counted back is not counted in hours
 * @param starts the event from which it runs, in the words of the source; mandatory with a verified amount
 * @param status VERIFIED once a lawyer has read it in the text
 * @param article where it stands; mandatory
 * @param total true: the amount is the whole limit, not what is added to another
 * @param applies for {@code tacit-acceptance} alone, and mandatory there
 * @param note conditions in words; null if there are none
 * @param reason why it is changed; mandatory
 */
public record NewRule(LocalDate validFrom, Integer amount, Term.Unit unit, String starts, AgreementRule.Status status,
        String article, boolean total, Boolean applies, String note, String reason) implements Serializable {

    private static final int MOST = 3650;
    private static final Set<RuleName> YES_OR_NO = Set.of(RuleName.TACIT_ACCEPTANCE);

    /** Flaws at the members. */
    Flaws check(RuleName rule, LocalDate today) {
        boolean yesOrNo = YES_OR_NO.contains(rule);
        Flaws flaws = new Flaws().required(validFrom, "/validFrom")
                .unless(validFrom == null || !validFrom.isBefore(today), "/validFrom", "past")
                .required(status, "/status")
                .atMost(Wording.LINE, starts, "/starts")
                .atMost(Wording.TEXT, note, "/note")
                .unless(yesOrNo == (applies != null), "/applies", yesOrNo ? "required" : "not-for-this-rule");
        Wording.line(flaws, article, "/article");
        Wording.text(flaws, reason, "/reason");
        // Counted back in hours, the last day would depend on the hour of the departure.
        flaws.unless(!rule.countedBack() || unit != Term.Unit.HOURS, "/unit", "not-for-this-rule");
        return limit(flaws, yesOrNo);
    }

    private Flaws limit(Flaws flaws, boolean yesOrNo) {
        boolean counts = amount != null && status == AgreementRule.Status.VERIFIED;
        flaws.unless(!yesOrNo || amount == null, "/amount", "not-for-this-rule")
                .unless(amount == null || (amount >= 1 && amount <= MOST), "/amount", "number-range", 1, MOST)
                .unless(amount == null || unit != null, "/unit", "required")
                .unless(amount != null || unit == null, "/unit", "not-for-this-rule");
        return counts ? flaws.required(starts, "/starts") : flaws;
    }
}
