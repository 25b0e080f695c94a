package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.rsd.letters.DecisionLetter;
import org.safeconduct.rsd.letters.Heading;
import org.safeconduct.rsd.letters.JudgmentLetter;
import org.safeconduct.rsd.letters.Limit;

/** Letters with a decision or a judgment. */
@Dependent
class DecisionPost {

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Post post;

    @Inject Docket docket;

    @Inject Clocks clocks;

    @Inject Verdicts verdicts;

    /** RuleForbids {@code name-glyph-missing} unless a letter can call the person by the name: asked before anything is signed. */
    void callable(PersonId person) {
        post.callable(person);
    }

    /**
     * The letter as it is now.
     *
     * @param example day of service to count from while there is none; null: today
     */
    byte[] letter(Claim claim, String language, LocalDate example) {
        Decision decision = verdicts.latest(claim);
        if (decision.onPaper()) {
            throw new RuleForbids("decided-on-paper");
        }
        Receipt receipt = verdicts.course(decision).map(DecisionCourse::receipt).orElse(null);
        if (receipt != null) {
            return print(decision, language, served(decision, receipt));
        }
        LocalDate day = example == null ? docket.today() : example;
        if (day.isBefore(decision.decidedOn())) {
            throw Invalid.at("/servedOn", "before-decision");
        }
        return print(decision, language, ifServed(decision, day));
    }

    /** The final letter, in the language that the decision chose. */
    void file(Decision decision, Receipt receipt) {
        file(decision, served(decision, receipt));
    }

    /** A judgment from which nothing runs goes out at once. */
    void file(Decision judgment) {
        file(judgment, (Limit) null);
    }

    private void file(Decision decision, Limit limit) {
        String kind = decision.judgment() ? "judgment" : "decision";
        String name = kind + "-" + decision.code() + "-" + decision.language();
        post.file(decision.claim(), decision.language(), kind + ".title", name,
                print(decision, decision.language(), limit));
    }

    private byte[] print(Decision decision, String language, Limit limit) {
        Heading heading = post.heading(decision.claim(), language, decision.decidedOn(), decision.decidedBy());
        return decision.judgment()
                ? Post.print(new JudgmentLetter(heading, decision.code(), decision.granted(), decision.reference(),
                        decision.reasons())::print)
                : Post.print(firstInstance(decision, heading, limit)::print);
    }

    private DecisionLetter firstInstance(Decision decision, Heading heading, Limit limit) {
        return new DecisionLetter(heading, decision.code(), decision.granted(),
                decision.principal() == null ? null : post.name(decision.principal()), decision.basis(),
                decision.reasons(), findings(decision),
                limit == null ? null : new DecisionLetter.Appeal(decision.effect().name(), limit));
    }

    /** A refusal says of each fact what was found and why; a grant needs no more than its reasons. */
    private List<DecisionLetter.Finding> findings(Decision decision) {
        if (Ruling.positive(decision.code())) {
            return List.of();
        }
        return em.createQuery("select f from MaterialFact f where f.claim = :claim and f.removedAt is null"
                + " order by f.at, f.id", MaterialFact.class)
                .setParameter("claim", decision.claim())
                .getResultStream()
                .map(fact -> fact.view(Map.of()))
                .map(fact -> new DecisionLetter.Finding(fact.fact(), fact.finding().name(), fact.reasons()))
                .toList();
    }

    private Limit served(Decision decision, Receipt receipt) {
        return limit(decision, receipt.servedOn(), true, receipt.limit());
    }

    private Limit ifServed(Decision decision, LocalDate day) {
        Due due = decision.appealRule() == null ? null : clocks.due(decision.appealRule(), day);
        return limit(decision, day, false, due);
    }

    private Limit limit(Decision decision, LocalDate day, boolean proven, Due due) {
        return due == null
                ? null
                : new Limit(day, proven, due, clocks.rule(decision.appealRule(), day).article());
    }
}
