package org.safeconduct.staff.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.List;
import org.safeconduct.readmission.Agreement;
import org.safeconduct.readmission.AgreementRule;
import org.safeconduct.readmission.EvidenceCondition;
import org.safeconduct.readmission.Agreements;
import org.safeconduct.readmission.RuleChanges;
import org.safeconduct.readmission.RuleName;
import org.safeconduct.staff.Words;

/** Every agreement with its standing, in the order of the partners' names in the language of the screen. */
@Named
@RequestScoped
public class AgreementsPage {

    @Inject Agreements agreements;

    @Inject RuleChanges changes;

    @Inject Words words;

    private List<Agreement> list;
    private List<RuleChanges.Waiting> waiting;

    public void load() {
        Collator collator = Collator.getInstance(words.locale());
        waiting = changes.waiting();
        list = agreements.list().stream().sorted((a, b) -> collator.compare(partner(a), partner(b))).toList();
    }

    public List<Agreement> getList() {
        return list;
    }

    /** Changes of rules that a second officer must settle. */
    public List<RuleChanges.Waiting> getWaiting() {
        return waiting;
    }

    /** How many of its rules were confirmed in the text. */
    public long verified(Agreement agreement) {
        return agreement.rules().stream().filter(AgreementRule::verified).count();
    }

    /** Whether anybody acts by it today, as a code. */
    public Agreement.Standing standing(Agreement agreement) {
        return agreement.standing(words.getToday());
    }

    /** Its number in words: so many days, or so many people. */
    public String amount(AgreementRule rule) {
        return rule.rule().form() == RuleName.Form.PEOPLE
                ? words.say("rule.amount." + rule.rule().code(), rule.amount())
                : words.say(words.unit(rule.unit()), rule.amount());
    }

    /** What it demands of a sort of evidence, in words. */
    public String condition(EvidenceCondition condition) {
        String key = "agreements.condition." + condition.kind();
        return switch (condition.kind()) {
            case ISSUED_AFTER -> words.say(key, words.day(condition.day()));
            case EXPIRED_WITHIN -> words.say(key, words.say(words.unit(condition.unit()), condition.amount()));
            case TOGETHER_WITH -> words.say(key, String.join(", ", condition.with()));
            case CERTIFIED_COPY, VALIDATED -> words.say(key);
        };
    }

    /** The offices that it names, in one line. */
    public String offices(AgreementRule rule) {
        return String.join(", ", rule.offices());
    }

    /** The partner as a country in the language of the screen; a framework by its own name. */
    public String partner(Agreement agreement) {
        String country = words.country(agreement.partner());
        return country.equals(agreement.partner()) ? agreement.name() : country;
    }
}
