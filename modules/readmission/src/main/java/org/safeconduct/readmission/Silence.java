package org.safeconduct.readmission;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    /** Whether it is confirmed that silence is none; a rule that nobody confirmed says neither. */
    static boolean isNone(String partner) {
        return rule(partner).map(rule -> rule.verified() && !Boolean.TRUE.equals(rule.applies())).orElse(true);
    }

    /** The States whose silence is consent. */
    static Set<String> consenting() {
        return partners(Silence::isConsent);
    }

    /** The States whose silence says nothing. */
    static Set<String> insisting() {
        return partners(Silence::isNone);
    }

    private static Set<String> partners(Predicate<String> kind) {
        return AgreementBook.all().stream().map(Agreement::partner).filter(kind).collect(Collectors.toSet());
    }

    private static Optional<AgreementRule> rule(String partner) {
        return AgreementBook.of(partner).flatMap(agreement -> agreement.rule(RuleName.TACIT_ACCEPTANCE));
    }
}
