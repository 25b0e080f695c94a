package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** The agreements as they read on a day: their text, and what two officers have changed in it from that day or before. */
@Dependent
class RuleBook {

    @PersistenceContext(unitName = "readmission") EntityManager em;

    /** A wording of a rule and the first day of an event that it counts for; null: from the beginning on. */
    record Since(String partner, LocalDate day, Optional<AgreementRule> rule) {}

    /** By name. */
    List<Agreement> all(LocalDate on) {
        List<RuleChange> changes = confirmed();
        return AgreementBook.all().stream().map(agreement -> changed(agreement, of(agreement, changes), on)).toList();
    }

    /** For many days: what was changed is read now, and not again for each of them. */
    BiFunction<String, LocalDate, Optional<Agreement>> opened() {
        List<RuleChange> changes = confirmed();
        return (partner, on) -> AgreementBook.of(partner)
                .map(agreement -> changed(agreement, of(agreement, changes), on));
    }

    private List<RuleChange> confirmed() {
        return em.createQuery("select c from RuleChange c where c.outcome = :confirmed order by c.validFrom",
                RuleChange.class).setParameter("confirmed", RuleVersion.Outcome.CONFIRMED).getResultList();
    }

    /** Every wording of the rule that counts, in every agreement: whoever looks at many events reads each by that of its day. */
    List<Since> wordings(RuleName rule) {
        List<Since> wordings = new ArrayList<>();
        AgreementBook.all().forEach(printed -> wordings.add(new Since(printed.partner(), null, printed.rule(rule))));
        confirmed().stream()
                .filter(change -> change.rule() == rule)
                .map(RuleChange::since)
                .forEach(wordings::add);
        return wordings;
    }

    private static List<RuleChange> of(Agreement agreement, List<RuleChange> changes) {
        return changes.stream().filter(change -> change.with(agreement.partner())).toList();
    }

    Optional<Agreement> of(String partner, LocalDate on) {
        return AgreementBook.of(partner).map(agreement -> changed(agreement, confirmed(partner), on));
    }

    private List<RuleChange> confirmed(String partner) {
        return em.createQuery("select c from RuleChange c where c.partner = :partner and c.outcome = :confirmed"
                + " order by c.validFrom", RuleChange.class)
                .setParameter("partner", partner)
                .setParameter("confirmed", RuleVersion.Outcome.CONFIRMED)
                .getResultList();
    }

    private static Agreement changed(Agreement printed, List<RuleChange> inOrder, LocalDate on) {
        Map<RuleName, List<AgreementRule>> wordings = new LinkedHashMap<>();
        printed.rules().forEach(rule -> wordings.computeIfAbsent(rule.rule(), none -> new ArrayList<>()).add(rule));
        inOrder.forEach(change -> wordings.computeIfAbsent(change.rule(), none -> new ArrayList<>())
                .add(change.wording()));
        return printed.with(wordings.values().stream().flatMap(all -> Wordings.on(all, on).stream()).toList());
    }

    /** Every wording that was ever proposed for a rule, by its first day and then by when it was proposed. */
    List<RuleChange> changes(String partner, RuleName rule) {
        return em.createQuery("select c from RuleChange c where c.partner = :partner and c.rule = :rule"
                + " order by c.validFrom, c.proposedAt", RuleChange.class)
                .setParameter("partner", partner)
                .setParameter("rule", rule)
                .getResultList();
    }

    List<RuleChange> waiting() {
        return em.createQuery("select c from RuleChange c where c.outcome is null order by c.partner, c.rule",
                RuleChange.class).getResultList();
    }

    Optional<RuleChange> change(String partner, UUID id) {
        return Optional.ofNullable(em.find(RuleChange.class, id)).filter(change -> change.with(partner));
    }
}
