package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Term;
import org.safeconduct.kernel.WorkDays;

/** What a limit of an agreement comes to. Only a rule that was confirmed in the text counts days. */
final class Reckoning {

    private final WorkDays own;

    Reckoning(WorkDays own) {
        this.own = own;
    }

    /** Refuses with RuleForbids as {@link Agreements#limit} says. */
    Due due(Agreement agreement, RuleName name, LocalDate start, RequestKind kind) {
        if (agreement.standing(start) != Agreement.Standing.IN_FORCE) {
            throw new RuleForbids("agreement-not-in-force", agreement.name(), start.toString());
        }
        AgreementRule found = agreement.rule(variant(name, kind))
                .orElseThrow(() -> new RuleForbids("limit-unknown", name.code()));
        return new Counting(own, agreement.partner()).end(found.rule(), terms(agreement, verified(found), kind), start);
    }

    /** Empty where the agreement does not let anybody count: then the limit is looked after by hand. */
    Optional<Due> maybe(Optional<Agreement> agreement, RuleName name, LocalDate start, RequestKind kind) {
        try {
            return agreement.map(text -> due(text, name, start, kind));
        } catch (RuleForbids notCounted) {
            return Optional.empty();
        }
    }

    static RuleName variant(RuleName name, RequestKind kind) {
        if (name == RuleName.REPLY && kind == RequestKind.TRANSIT) {
            return RuleName.TRANSIT_REPLY;
        }
        if (kind != RequestKind.ACCELERATED) {
            return name;
        }
        return switch (name) {
            case REPLY -> RuleName.REPLY_ACCELERATED;
            case TRANSFER -> RuleName.TRANSFER_ACCELERATED;
            default -> name;
        };
    }

    /** An extension is added to the limit of the reply in that procedure, unless the agreement gives the whole. */
    private static List<Term> terms(Agreement agreement, AgreementRule rule, RequestKind kind) {
        Term own = new Term(rule.amount(), rule.unit());
        if (rule.rule() != RuleName.REPLY_EXTENSION || rule.total()) {
            return List.of(own);
        }
        RuleName name = variant(RuleName.REPLY, kind);
        AgreementRule reply = verified(agreement.rule(name)
                .orElseThrow(() -> new RuleForbids("limit-unknown", name.code())));
        return reply.unit() == own.unit()
                ? List.of(new Term(reply.amount() + own.amount(), own.unit()))
                : List.of(new Term(reply.amount(), reply.unit()), own);
    }

    private static AgreementRule verified(AgreementRule rule) {
        if (!rule.verified()) {
            throw new RuleForbids("rule-unverified", rule.rule().code());
        }
        if (rule.amount() == null || rule.rule().form() != RuleName.Form.LIMIT) {
            throw new RuleForbids("limit-unknown", rule.rule().code());
        }
        if (rule.starts() == null) {
            throw new RuleForbids("limit-start-unknown", rule.rule().code());
        }
        return rule;
    }
}
