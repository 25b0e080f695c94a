package org.safeconduct.readmission;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Term;

/**
 * How a rule shall read from a day on.
 *
 * @param validFrom first day of an event from which is counted by it; what was counted before stays. Not in the past: what has
 *     happened is not read anew
 * @param validUntil last such day, for a number of people; null if it is to hold until it is changed again. After it the wording
 *     of before holds
 * @param amount from 1 to {@value #MOST}, of people to {@value #MOST_PEOPLE} and mandatory; null where the text gives no number of
 *     days, and for a yes or no
 * @param unit null with the amount, and for people; what is counted back is not counted in hours
 * @param starts the event from which it runs, in the words of the source; mandatory with a verified amount
 * @param status VERIFIED once a lawyer has read it in the text
 * @param article where it stands; mandatory, as is the next
 * @param source where it was read
 * @param total true: the amount is the whole limit, not what is added to another
 * @param applies for {@code tacit-acceptance} alone, and mandatory there
 * @param note conditions in words; null if there are none
 * @param reason why it is changed; mandatory
 * @param offices codes of the offices of this State that may ask, for {@code who-may-ask} alone, and mandatory there once it is
 *     verified; null is none
 */
public record NewRule(LocalDate validFrom, LocalDate validUntil, Integer amount, Term.Unit unit, String starts,
        AgreementRule.Status status, String article, String source, boolean total, Boolean applies, String note,
        String reason, List<String> offices) implements Serializable {

    private static final int MOST = 3650;
    private static final int MOST_PEOPLE = 100_000;

    private static final int MOST_OFFICES = 50;

    public NewRule {
        offices = offices == null ? List.of() : List.copyOf(offices);
    }

    /** Flaws at the members; of the offices only whether there may be any. */
    Flaws check(RuleName rule, LocalDate today) {
        boolean yesOrNo = rule.form() == RuleName.Form.YES_OR_NO;
        Flaws flaws = new Flaws().required(validFrom, "/validFrom")
                .unless(validFrom == null || !validFrom.isBefore(today), "/validFrom", "past")
                .required(status, "/status")
                .atMost(Wording.LINE, starts, "/starts")
                .atMost(Wording.TEXT, note, "/note")
                .unless(yesOrNo == (applies != null), "/applies", yesOrNo ? "required" : "not-for-this-rule");
        Wording.line(flaws, article, "/article");
        Wording.text(flaws, source, "/source");
        Wording.text(flaws, reason, "/reason");
        end(flaws, rule.form() == RuleName.Form.PEOPLE);
        flaws.unless(rule.form() == RuleName.Form.OFFICES || offices.isEmpty(), "/offices", "not-for-this-rule");
        return switch (rule.form()) {
            case LIMIT -> limit(flaws, rule);
            case YES_OR_NO -> uncounted(flaws);
            case PEOPLE -> people(flaws);
            case OFFICES -> offices(uncounted(flaws));
        };
    }

    private Flaws uncounted(Flaws flaws) {
        return flaws.unless(amount == null, "/amount", "not-for-this-rule")
                .unless(unit == null, "/unit", "not-for-this-rule");
    }

    private Flaws offices(Flaws flaws) {
        return flaws.unless(!offices.isEmpty() || status != AgreementRule.Status.VERIFIED, "/offices", "required")
                .unless(offices.size() <= MOST_OFFICES, "/offices", "too-many", MOST_OFFICES)
                .unless(starts == null, "/starts", "not-for-this-rule");
    }

    /** Flaws at {@code /offices/0} and so on for what is no office of this State. */
    Flaws known(Flaws flaws, Set<String> all) {
        for (int i = 0; i < offices.size(); i++) {
            flaws.unless(all.contains(offices.get(i)), "/offices/" + i, "rule-office-unknown", offices.get(i));
        }
        return flaws;
    }

    private void end(Flaws flaws, boolean dated) {
        boolean ordered = validFrom == null || validUntil == null || !validUntil.isBefore(validFrom);
        flaws.unless(dated || validUntil == null, "/validUntil", "not-for-this-rule")
                .unless(ordered, "/validUntil", "before-start");
    }

    private Flaws limit(Flaws flaws, RuleName rule) {
        boolean counts = amount != null && status == AgreementRule.Status.VERIFIED;
        flaws.unless(amount == null || (amount >= 1 && amount <= MOST), "/amount", "number-range", 1, MOST)
                .unless(amount == null || unit != null, "/unit", "required")
                .unless(amount != null || unit == null, "/unit", "not-for-this-rule")
                // Counted back in hours, the last day would depend on the hour of the departure.
                .unless(!rule.countedBack() || unit != Term.Unit.HOURS, "/unit", "not-for-this-rule");
        return counts ? flaws.required(starts, "/starts") : flaws;
    }

    private Flaws people(Flaws flaws) {
        return flaws.required(amount, "/amount")
                .unless(amount == null || (amount >= 1 && amount <= MOST_PEOPLE), "/amount", "number-range", 1,
                        MOST_PEOPLE)
                .unless(unit == null, "/unit", "not-for-this-rule")
                .unless(starts == null, "/starts", "not-for-this-rule");
    }
}
