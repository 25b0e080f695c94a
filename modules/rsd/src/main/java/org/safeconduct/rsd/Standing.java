package org.safeconduct.rsd;

import java.util.EnumSet;
import java.util.Set;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.WrongStage;

/**
 * How a claim stands, and so what may be done with it, whoever asks.
 *
 * @param agreed whether the review agreed with the recommendation that stands
 * @param awaitsService whether something waits to be served
 * @param decision DT code in force; null before one
 */
record Standing(Stage stage, boolean agreed, boolean awaitsService, String decision) {

    /** The acts that are open. */
    Set<Act> open() {
        Set<Act> open = EnumSet.copyOf(Life.TABLE.open(stage));
        open.removeIf(act -> !ripe(act));
        return open;
    }

    boolean opens(Act act) {
        return Life.TABLE.opens(stage, act) && ripe(act);
    }

    /** Refuses with WrongStage, or with RuleForbids {@code review-needed} before a review agreed. */
    void require(Act act) {
        Life.TABLE.require(stage, act);
        if (!ripe(act)) {
            if (act == Act.DECIDE) {
                throw new RuleForbids("review-needed");
            }
            throw new WrongStage(act.name(), stage.name());
        }
    }

    private boolean ripe(Act act) {
        return switch (act) {
            case DECIDE -> stage != Stage.AWAITING_REVIEW || agreed;
            case SERVE -> awaitsService;
            case BECOME_FINAL -> !awaitsService && refusedForNow();
            case ACTIVATE_STATUS -> Ruling.positive(decision);
            case LODGE_APPEAL -> Ruling.appealable(decision);
            case DECIDE_LATENESS -> !Ruling.LATE.equals(decision);
            default -> true;
        };
    }

    /** Refused, and no late appeal waits for the word on its lateness. */
    private boolean refusedForNow() {
        return decision != null
                && !Ruling.positive(decision)
                && (stage != Stage.APPEAL_LATE || Ruling.LATE.equals(decision));
    }
}
