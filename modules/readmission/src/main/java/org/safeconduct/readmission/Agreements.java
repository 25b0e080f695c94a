package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Unknown;

/** The agreements on readmission as data: what each says, with its source, and what a limit comes to on a day. */
@Stateless
public class Agreements {

    @Inject Clocks clocks;

    @Inject RuleBook rules;

    @Inject Clock clock;

    /** All of them as they read today, by the name of the partner. */
    @Gated(Action.LAW_READ)
    public List<Agreement> list() {
        return rules.all(LocalDate.now(clock));
    }

    /** As it reads today; Unknown if there is none with this partner. */
    @Gated(Action.LAW_READ)
    public Agreement with(String partner) {
        return found(partner, LocalDate.now(clock));
    }

    /**
     * The last day of a limit, by the wording that holds on the day of the event; for a notice, which is counted back from the departure, the last day on which it is in time.
     * Keeps nothing.
     *
     * @param rule {@link RuleName#code()}; Invalid at /rule if there is no such rule in any agreement
     * @param start the day of the event from which the rule runs; Invalid at /start if it is missing
     * @param kind {@code ACCELERATED} asks for the accelerated variant of {@code reply} and {@code transfer}; null is REGULAR
     * @throws Unknown if there is no agreement with the partner
     * @throws RuleForbids {@code agreement-not-in-force} where nobody acted by it on that day, {@code rule-unverified} where nobody has confirmed the rule in the text, {@code limit-unknown} where
     *     the agreement sets no number, {@code limit-start-unknown} where it is not confirmed from what it runs,
     *     {@code calendar-unknown} where working days of the partner are needed and its holidays are not known
     */
    @Gated(Action.LAW_READ)
    public Due limit(String partner, String rule, LocalDate start, RequestKind kind) {
        if (AgreementBook.of(partner).isEmpty()) {
            throw new Unknown("unknown");
        }
        Optional<RuleName> named = RuleName.of(rule);
        new Flaws().unless(named.isPresent(), "/rule", "code", "agreement_rule").required(start, "/start").refuse();
        return new Reckoning(clocks.workDays()).due(found(partner, start), named.orElseThrow(), start, kind);
    }

    private Agreement found(String partner, LocalDate on) {
        return rules.of(partner, on).orElseThrow(() -> new Unknown("unknown"));
    }
}
