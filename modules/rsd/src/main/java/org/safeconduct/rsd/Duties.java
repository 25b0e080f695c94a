package org.safeconduct.rsd;

import java.util.EnumSet;
import java.util.Set;
import org.safeconduct.kernel.Forbidden;

/** Separation of duties (asylum-process, section 6): who took one part in a claim may not take certain others. */
final class Duties {

    private static final Set<Duty> EXAMINED = EnumSet.of(Duty.INTERVIEWER, Duty.WRITER, Duty.ASSESSOR);

    private Duties() {}

    /** Parts that shut the act to whoever took one of them. */
    static Set<Duty> shut(Act act) {
        return switch (act) {
            case REVIEW, DECIDE -> EXAMINED;
            case DECIDE_LATENESS, DECIDE_APPEAL -> EnumSet.allOf(Duty.class);
            default -> EnumSet.noneOf(Duty.class);
        };
    }

    static boolean allow(Claim claim, Act act, String login) {
        Set<Duty> shut = shut(act);
        return claim.hands().stream().noneMatch(hand -> hand.login().equals(login) && shut.contains(hand.duty()));
    }

    /** Refuses with Forbidden {@code own-review}, {@code own-decision} or {@code own-appeal}. */
    static void require(Claim claim, Act act, String login) {
        if (!allow(claim, act, login)) {
            throw new Forbidden(switch (act) {
                case REVIEW -> "own-review";
                case DECIDE -> "own-decision";
                default -> "own-appeal";
            });
        }
    }
}
