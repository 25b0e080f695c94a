package org.safeconduct.readmission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    /** Whether it is confirmed that silence is none; a rule that nobody confirmed says neither. */
    static boolean isNone(Optional<Agreement> agreement) {
        return rule(agreement).map(rule -> rule.verified() && !Boolean.TRUE.equals(rule.applies())).orElse(true);
    }

    /** The States whose silence is consent. */
    static Set<String> consenting(List<Agreement> agreements) {
        return partners(agreements, Silence::isConsent);
    }

    /** The States whose silence says nothing. */
    static Set<String> insisting(List<Agreement> agreements) {
        return partners(agreements, Silence::isNone);
    }

    private static Set<String> partners(List<Agreement> agreements, Predicate<Optional<Agreement>> kind) {
        return agreements.stream()
                .filter(agreement -> kind.test(Optional.of(agreement)))
                .map(Agreement::partner)
                .collect(Collectors.toSet());
    }

    private static Optional<AgreementRule> rule(Optional<Agreement> agreement) {
        return agreement.flatMap(text -> text.rule(RuleName.TACIT_ACCEPTANCE));
    }
}
