package org.safeconduct.readmission;

import java.util.Optional;
import org.safeconduct.kernel.RuleForbids;

/** What silence means under an agreement. */
final class Silence {

    private Silence() {}

    /** RuleForbids {@code silence-no-consent}, or {@code rule-unverified} where nobody confirmed the rule in the text. */
    static void consents(Optional<Agreement> agreement) {
        AgreementRule rule = rule(agreement).orElseThrow(() -> new RuleForbids("silence-no-consent"));
        if (!rule.verified()) {
            throw new RuleForbids("rule-unverified", rule.rule().code());
        }
        if (!Boolean.TRUE.equals(rule.applies())) {
            throw new RuleForbids("silence-no-consent");
        }
    }

    /** Whether it is confirmed that silence is consent. */
    static boolean isConsent(Optional<Agreement> agreement) {
        return rule(agreement).filter(rule -> rule.verified() && Boolean.TRUE.equals(rule.applies())).isPresent();
    }

    private static Optional<AgreementRule> rule(Optional<Agreement> agreement) {
        return agreement.flatMap(text -> text.rule(RuleName.TACIT_ACCEPTANCE));
    }
}
