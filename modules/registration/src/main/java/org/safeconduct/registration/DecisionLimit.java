package org.safeconduct.registration;

import java.util.Map;
import org.safeconduct.kernel.RuleForbids;

/** The rule that limits the time to a regular first-instance decision, by the regime that a claim follows. */
final class DecisionLimit {

    private static final Map<String, String> RULES = Map.of("APD", "D08", "APR", "D10");

    private DecisionLimit() {}

    static String of(String regime) {
        String rule = RULES.get(regime);
        if (rule == null) {
            throw new RuleForbids("limit-unknown", regime);
        }
        return rule;
    }
}
