package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.safeconduct.casefile.Codes;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.registration.Persons;
import org.safeconduct.rsd.Assessments.NewFact;
import org.safeconduct.rsd.Assessments.Outcome;
import org.safeconduct.rsd.Assessments.Recommendation;

/** What an assessment must have, in form and in law. */
@Dependent
class AssessmentCheck {

    private static final int LONGEST = InterviewCheck.LONGEST;
    private static final int LONGEST_BASIS = 2_000;

    @Inject Codes codes;

    @Inject Persons persons;

    static Flaws fact(NewFact told) {
        return new Flaws()
                .required(told.fact(), "/fact")
                .atMost(LONGEST, told.fact(), "/fact")
                .atMost(LONGEST, told.evidence(), "/evidence")
                .required(told.finding(), "/finding")
                .required(told.reasons(), "/reasons")
                .atMost(LONGEST, told.reasons(), "/reasons");
    }

    static Flaws review(Outcome outcome, String comments) {
        Flaws flaws = new Flaws().required(outcome, "/outcome").atMost(LONGEST, comments, "/comments");
        return outcome == Outcome.AGREE ? flaws : flaws.required(comments, "/comments");
    }

    Flaws recommendation(Recommendation told) {
        Flaws flaws = new Flaws()
                .required(told.code(), "/code")
                .required(told.basis(), "/basis")
                .atMost(LONGEST_BASIS, told.basis(), "/basis")
                .required(told.reasons(), "/reasons")
                .atMost(LONGEST, told.reasons(), "/reasons");
        analysis(told).forEach((pointer, text) -> flaws.atMost(LONGEST, text, pointer));
        flaws.unless(told.code() == null || known(told.code()), "/code", "decision-code");
        if ("DT14".equals(told.code())) {
            flaws.required(told.exclusion(), "/exclusion");
        }
        return derivative(flaws, told);
    }

    private boolean known(String code) {
        return Ruling.afterExamination(code) && codes.exists("decision", code);
    }

    private static Map<String, String> analysis(Recommendation told) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("/fear", told.fear());
        texts.put("/nexus", told.nexus());
        texts.put("/subsidiary", told.subsidiary());
        texts.put("/exclusion", told.exclusion());
        texts.put("/special", told.special());
        return texts;
    }

    private static Flaws derivative(Flaws flaws, Recommendation told) {
        if (Ruling.DERIVATIVE.equals(told.code())) {
            return flaws
                    .unless(Ruling.status(told.granted()), "/granted", "decision-code")
                    .required(told.principal(), "/principal");
        }
        return flaws
                .unless(told.granted() == null, "/granted", "only-derivative")
                .unless(told.principal() == null, "/principal", "only-derivative");
    }

    /**
     * Refuses with RuleForbids {@code not-family} a derivative status without a recorded relation, {@code facts-needed}
     * an assessment without a material fact, {@code not-heard} anything but a grant for somebody never heard.
     */
    void lawful(Claim claim, Recommendation told, long facts) {
        if (Ruling.DERIVATIVE.equals(told.code())) {
            if (claim.person().equals(told.principal())
                    || persons.relation(claim.person(), told.principal()).isEmpty()) {
                throw new RuleForbids("not-family");
            }
        } else if (facts == 0) {
            throw new RuleForbids("facts-needed");
        }
        if (!Ruling.positive(told.code()) && !claim.heard()) {
            throw new RuleForbids("not-heard");
        }
    }
}
