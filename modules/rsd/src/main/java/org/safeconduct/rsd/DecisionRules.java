package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import org.safeconduct.casefile.Codes;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.RuleForbids;

/** What a decision must satisfy before it can be signed. */
@Dependent
class DecisionRules {

    static final Set<String> LANGUAGES = Set.of("en", "ar");

    private static final int LONGEST = 20_000;

    @Inject Codes codes;

    @Inject Findings findings;

    @Inject Family family;

    /** What can be said of the form alone; every flaw at once. */
    void complete(Decisions.NewDecision form) {
        Flaws flaws = new Flaws()
                .required(form.code(), "/code")
                .unless(form.code() == null || known(form.code()), "/code", "decision-code")
                .required(form.basis(), "/basis")
                .required(form.reasons(), "/reasons")
                .atMost(LONGEST, form.reasons(), "/reasons")
                .atMost(LONGEST, form.departure(), "/departure")
                .unless(LANGUAGES.contains(String.valueOf(form.language())), "/language", "letter-language");
        derivative(form, flaws);
        Printable.check(flaws, form.basis(), "/basis");
        Printable.check(flaws, form.reasons(), "/reasons");
        flaws.refuse();
    }

    private boolean known(String code) {
        return Ruling.afterExamination(code) && codes.exists("decision", code);
    }

    private static void derivative(Decisions.NewDecision form, Flaws flaws) {
        if (Ruling.DERIVATIVE.equals(form.code())) {
            flaws.required(form.principal(), "/principal")
                    .required(form.granted(), "/granted")
                    .unless(form.granted() == null || Ruling.status(form.granted()), "/granted", "decision-code");
        } else {
            flaws.unless(form.principal() == null, "/principal", "only-derivative")
                    .unless(form.granted() == null, "/granted", "only-derivative");
        }
    }

    /** What the claim must allow. */
    void allowed(Claim claim, Decisions.NewDecision form) {
        if (claim.stage() == Stage.ADMISSIBILITY) {
            if (!Ruling.inadmissible(form.code())) {
                throw new RuleForbids("only-inadmissible");
            }
            return;
        }
        if (!Ruling.positive(form.code()) && !claim.heard()) {
            throw new RuleForbids("not-heard");
        }
        if (Ruling.DERIVATIVE.equals(form.code())) {
            family.require(claim, form);
        }
        agreed(claim, form);
    }

    /** Invalid at {@code /departure} unless the review agreed to this very outcome, or the reason for another is given. */
    private void agreed(Claim claim, Decisions.NewDecision form) {
        boolean given = form.departure() != null && !form.departure().isBlank();
        if (!given && !recommended(claim, form)) {
            throw Invalid.at("/departure", "departure-needed");
        }
    }

    private boolean recommended(Claim claim, Decisions.NewDecision form) {
        Assessment assessment = findings.standing(claim);
        return assessment != null
                && Objects.equals(assessment.code(), form.code())
                && Objects.equals(assessment.granted(), form.granted())
                && Objects.equals(assessment.principal(), form.principal());
    }
}
