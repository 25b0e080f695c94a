package org.safeconduct.readmission;

import java.util.Optional;
import org.safeconduct.kernel.RuleForbids;

/** What silence means under an agreement. */
final class Silence {

    private Silence() {}

    /** RuleForbids {@code silence-no-consent}, or {@code rule-unverified} where nobody confirmed the rule in the text. */
    static void consents(String partner) {
        AgreementRule rule = rule(partner).orElseThrow(() -> new RuleForbids("silence-no-consent"));
        if (!rule.verified()) {
            throw new RuleForbids("rule-unverified", rule.rule().code());
        }
        if (!Boolean.TRUE.equals(rule.applies())) {
            throw new RuleForbids("silence-no-consent");
        }
    }

    /** Whether it is confirmed that silence is consent. */
    static boolean isConsent(String partner) {
        return rule(partner).filter(rule -> rule.verified() && Boolean.TRUE.equals(rule.applies())).isPresent();
    }

    private static Optional<AgreementRule> rule(String partner) {
        return AgreementBook.of(partner).flatMap(agreement -> agreement.rule(RuleName.TACIT_ACCEPTANCE));
    }
}
