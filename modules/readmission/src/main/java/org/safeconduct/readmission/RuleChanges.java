package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.access.Assignments;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Particulars;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Duplicate;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.Time;
import org.safeconduct.kernel.Unknown;

/**
 * How a rule of an agreement is changed: an administrator proposes a wording from a day on, a second person who answers for
 * returns reads it in the text and confirms or rejects it. Limits that already run stay as they were counted. Everywhere
 * Unknown if there is no agreement with the partner, and Invalid at {@code /rule} if no agreement has such a rule.
 */
@Stateless
public class RuleChanges {

    /** A rule with a change that nobody has confirmed or rejected. */
    public record Waiting(String partner, RuleName rule, LocalDate validFrom, String proposedBy)
            implements
                Serializable {}

    @PersistenceContext(unitName = "readmission") EntityManager em;

    @Inject RuleBook book;

    @Inject Assignments assignments;
    @Inject CurrentCaller caller;

    @Inject Particulars particulars;

    @Inject Clock clock;

    /** The text that came with the application first, if it has the rule; then every change, also rejected and proposed ones. */
    @Gated(Action.LAW_READ)
    public List<RuleVersion> history(String partner, String rule) {
        Agreement agreement = agreement(partner);
        RuleName name = name(rule);
        List<RuleVersion> versions = new ArrayList<>();
        agreement.rule(name).map(RuleVersion::printed).ifPresent(versions::add);
        book.changes(partner, name).stream().map(RuleChange::view).forEach(versions::add);
        return versions.stream().map(version -> version.among(versions)).toList();
    }

    /** Every change that waits for a second officer, by partner and rule. */
    @Gated(Action.LAW_READ)
    public List<Waiting> waiting() {
        return book.waiting().stream().map(RuleChange::waiting).toList();
    }

    /**
     * Changes nothing until it is confirmed.
     *
     * @throws org.safeconduct.kernel.Invalid at the members; {@code /validFrom} also in the past and before the agreement's first day
     * @throws Duplicate {@code rule-change-proposed} while another proposal for the rule waits
     */
    @Gated(Action.AGREEMENT_CHANGE)
    public RuleVersion propose(String partner, String rule, NewRule told) {
        Agreement agreement = agreement(partner);
        RuleName name = name(rule);
        told.known(told.check(name, today()), assignments.offices())
                .unless(follows(agreement, told.validFrom()), "/validFrom", "before-agreement")
                .refuse();
        if (book.changes(partner, name).stream().anyMatch(RuleChange::open)) {
            throw new Duplicate("rule-change-proposed");
        }
        RuleChange change = new RuleChange(partner, name, told).proposed(caller.get().login(), Time.now(clock));
        em.persist(change);
        note(partner, change, told.reason());
        em.flush();
        return change.view();
    }

    /** A day that is over is refused as such. */
    private boolean follows(Agreement agreement, LocalDate day) {
        LocalDate first = agreement.inForce();
        return day == null || first == null || !day.isBefore(first) || day.isBefore(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * From now on it counts for every event from its first day on.
     *
     * @param version of the proposal that the caller read; Stale otherwise
     * @throws Forbidden {@code own-proposal} for who proposed it
     * @throws RuleForbids {@code rule-change-settled} if that was done before, {@code rule-change-late} (with its first day) where
     *     that day is over: what has happened since was counted by the text of before
     * @throws Duplicate {@code rule-changed-that-day} where another wording was confirmed from the same day
     */
    @Gated(Action.AGREEMENT_CONFIRM)
    public RuleVersion confirm(String partner, UUID id, long version) {
        RuleChange change = proposal(partner, id, version);
        if (change.validFrom().isBefore(today())) {
            throw new RuleForbids("rule-change-late", change.validFrom().toString());
        }
        boolean taken = book.changes(partner, change.rule())
                .stream()
                .map(RuleChange::view)
                .anyMatch(other -> other.outcome() == RuleVersion.Outcome.CONFIRMED
                        && other.validFrom().equals(change.validFrom()));
        if (taken) {
            throw new Duplicate("rule-changed-that-day");
        }
        return settle(partner, change, RuleVersion.Outcome.CONFIRMED, null);
    }

    /** As {@link #confirm}; reason is mandatory (Invalid at {@code /reason}). */
    @Gated(Action.AGREEMENT_CONFIRM)
    public RuleVersion reject(String partner, UUID id, String reason, long version) {
        Wording.text(new Flaws(), reason, "/reason").refuse();
        return settle(partner, proposal(partner, id, version), RuleVersion.Outcome.REJECTED, reason);
    }

    private RuleChange proposal(String partner, UUID id, long version) {
        RuleChange change = book.change(agreement(partner).partner(), id).orElseThrow(() -> new Unknown("unknown"));
        if (!change.open()) {
            throw new RuleForbids("rule-change-settled");
        }
        Stale.refuseUnless(change.version(), version);
        if (change.proposedBy(caller.get().login())) {
            throw new Forbidden("own-proposal");
        }
        return change;
    }

    private RuleVersion settle(String partner, RuleChange change, RuleVersion.Outcome outcome, String reason) {
        change.settle(outcome, caller.get().login(), Time.now(clock), reason);
        note(partner, change, reason);
        particulars.noted(null, "outcome", outcome);
        em.flush();
        return change.view();
    }

    private void note(String partner, RuleChange change, String reason) {
        Optional<AgreementRule> before = book.of(partner, change.validFrom()).flatMap(text -> text.rule(change.rule()));
        particulars.noted(null, "agreement", partner);
        particulars.changed(null, change.rule().code(), before.map(RuleChanges::told).orElse(null),
                change.validFrom() + " " + told(change.wording()));
        if (reason != null) {
            particulars.because(reason);
        }
    }

    private static String told(AgreementRule rule) {
        return rule.amount() + " " + rule.unit() + " " + rule.starts() + " " + rule.applies() + " " + rule.offices()
                + " " + rule.status();
    }

    private static Agreement agreement(String partner) {
        return AgreementBook.of(partner).orElseThrow(() -> new Unknown("unknown"));
    }

    private static RuleName name(String rule) {
        Optional<RuleName> named = RuleName.of(rule);
        new Flaws().unless(named.isPresent(), "/rule", "code", "agreement_rule").refuse();
        return named.orElseThrow();
    }
}
