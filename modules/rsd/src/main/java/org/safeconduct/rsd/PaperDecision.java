package org.safeconduct.rsd;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a paper file says of the outcome.
 *
 * @param level UNHCR's code of the level of the procedure; null: judicial review for a judgment, else first instance
 * @param code DT code of the list decision; null while nothing was decided
 * @param granted the status behind DT22 and DT26; null otherwise
 * @param decidedOn legal day of the decision
 */
public record PaperDecision(String level, String code, String granted, LocalDate decidedOn) {

    /** UNHCR's codes of the level. */
    public static final Set<String> LEVELS = Set.of("NA", "FI", "FA", "AR", "RA", "JR", "SP", "TA", "TP", "EO", "IN");

    /** Those of review by a higher authority or a court: nothing more is said against them here. */
    static final Set<String> ON_APPEAL = Set.of("AR", "JR");

    private static final Set<String> JUDGMENTS = Set.of(Ruling.ALLOWED, Ruling.DISMISSED, Ruling.LATE);

    /** The end of a claim without a decision on it. */
    private static final Set<String> CLOSED = Set.of(Closing.WITHDRAWN, Closing.ABANDONED, "DT18", "DT19", "DT20",
            "DT21");

    boolean taken() {
        return code != null;
    }

    boolean closes() {
        return taken() && CLOSED.contains(code);
    }

    /** A paper file can end in it: not in an act for a whole group, nor in a step after which something goes on. */
    boolean conclusive() {
        return closes() || JUDGMENTS.contains(code) || Ruling.afterExamination(code);
    }

    /** It passes on a status that must be named beside it. */
    boolean namesStatus() {
        return Ruling.DERIVATIVE.equals(code) || Ruling.ALLOWED.equals(code);
    }

    String levelOr() {
        if (level != null) {
            return level;
        }
        return taken() && JUDGMENTS.contains(code) ? "JR" : "FI";
    }

    boolean onAppeal() {
        return ON_APPEAL.contains(levelOr());
    }

    /** Where the claim then stands. Nobody knows of the service: no limit runs, and a refusal is not final, before it is proven. */
    Stage stage() {
        if (!taken()) {
            return Stage.STREAMED;
        }
        if (closes()) {
            return Closing.WITHDRAWN.equals(code) ? Stage.WITHDRAWN : Stage.DISCONTINUED;
        }
        return Ruling.positive(code) ? Stage.DECIDED_POSITIVE : Stage.DECIDED_NEGATIVE;
    }
}
