package org.safeconduct.readmission;

import java.util.Optional;
import org.safeconduct.kernel.RuleForbids;

/** What silence means under an agreement. */
final class Silence {

    /** What it is confirmed to mean. */
    enum Meaning {
        CONSENT,
        NONE,
        /** Nobody confirmed what the agreement says. */
        UNKNOWN
    }

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
        return meaning(rule(agreement)) == Meaning.CONSENT;
    }

    /** Whether it is confirmed that silence is none; a rule that nobody confirmed says neither. */
    static boolean isNone(Optional<Agreement> agreement) {
        return meaning(rule(agreement)) == Meaning.NONE;
    }

    /** {@code rule}: {@link RuleName#TACIT_ACCEPTANCE}, if the agreement has it. */
    static Meaning meaning(Optional<AgreementRule> rule) {
        if (rule.isEmpty()) {
            return Meaning.NONE;
        }
        if (!rule.get().verified()) {
            return Meaning.UNKNOWN;
        }
        return Boolean.TRUE.equals(rule.get().applies()) ? Meaning.CONSENT : Meaning.NONE;
    }

    private static Optional<AgreementRule> rule(Optional<Agreement> agreement) {
        return agreement.flatMap(text -> text.rule(RuleName.TACIT_ACCEPTANCE));
    }
}
