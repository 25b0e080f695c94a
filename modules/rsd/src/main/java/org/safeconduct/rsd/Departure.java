package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Term;

/** The period of voluntary departure (Return Directive Art. 7): a rule with a range and a choice of the State. */
@Dependent
class Departure {

    static final String RULE = "D47";

    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)\\b.*");

    @Inject Clocks clocks;

    @Inject Limits limits;

    /**
     * The days of the order: those asked for, else those that the State chose. Below the range of the law is a flaw; above
     * it there must be reasons in the individual case.
     */
    int days(ReturnOrders.NewOrder told, LocalDate today, Flaws flaws) {
        Clocks.Rule rule = clocks.rule(RULE, today);
        if (told.voluntaryDays() == null) {
            return chosen(rule);
        }
        Matcher range = RANGE.matcher(rule.limit());
        if (!range.matches()) {
            throw new RuleForbids("limit-unknown", RULE);
        }
        int least = Integer.parseInt(range.group(1));
        int most = Integer.parseInt(range.group(2));
        flaws.unless(told.voluntaryDays() >= least, "/voluntaryDays", "departure-too-short", least);
        if (told.voluntaryDays() > most) {
            flaws.required(told.reasons(), "/reasons");
        }
        return told.voluntaryDays();
    }

    private static int chosen(Clocks.Rule rule) {
        if (rule.amount() == null) {
            throw new RuleForbids("limit-unknown", RULE);
        }
        return rule.amount();
    }

    /** Begins with the service of the order. */
    Due begin(Claim claim, ReturnOrder order, LocalDate servedOn) {
        return limits.start(claim, RULE, servedOn, term(order)).due();
    }

    /** As it would run if the order were served on that day. */
    Due ifServed(ReturnOrder order, LocalDate servedOn) {
        return clocks.due(RULE, servedOn, term(order));
    }

    private static Term term(ReturnOrder order) {
        return new Term(order.voluntaryDays(), Term.Unit.DAYS);
    }
}
