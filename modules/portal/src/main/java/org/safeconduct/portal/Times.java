package org.safeconduct.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.safeconduct.casefile.LegalLimits.LegalLimit;

/** How long something may take, in the words of the reader. */
@Named("times")
@RequestScoped
public class Times {

    @Inject Texts texts;

    @Inject LawToday law;

    /** The length of time, or that one must ask: nobody is told a number that is not certain. */
    public String most(String rule) {
        return law.limit(rule)
                .filter(limit -> limit.amount() != null)
                .map(limit -> texts.say(limit.extendable() ? "as-a-rule" : "at-most",
                        texts.say("unit." + limit.unit(), limit.amount())))
                .orElseGet(() -> texts.get("ask"));
    }

    public boolean certain(String rule) {
        return law.limit(rule).map(LegalLimit::amount).isPresent();
    }

    /** Where the law says so; empty if the rule is not in force today. */
    public String article(String rule) {
        return law.limit(rule).map(LegalLimit::article).orElse("");
    }
}
