package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.WrongStage;

/**
 * Who has confirmed the handover that was notified last. Both must; after the first of them, only the second may follow, or the
 * first takes back what it said.
 */
final class Handovers {

    private Handovers() {}

    /** @param crossings of one round of a request, in order */
    static boolean confirmed(List<Crossing> crossings, RequestAct act) {
        boolean confirmed = false;
        for (Crossing crossing : crossings) {
            if (crossing.is(RequestAct.NOTIFY_TRANSFER) || crossing.is(retraction(act))) {
                confirmed = false;
            } else if (crossing.is(act)) {
                confirmed = true;
            }
        }
        return confirmed;
    }

    private static RequestAct retraction(RequestAct act) {
        return act == RequestAct.HAND_OVER ? RequestAct.RETRACT_HANDOVER : RequestAct.RETRACT_ARRIVAL;
    }

    /** Whether the act may follow what was confirmed so far; an act that has nothing to do with it always may. */
    static boolean allow(RequestAct act, RequestState state, List<Crossing> crossings) {
        boolean here = confirmed(crossings, RequestAct.HAND_OVER);
        boolean there = confirmed(crossings, RequestAct.CONFIRM_HANDOVER);
        boolean suspended = state == RequestState.SUSPENDED;
        return switch (act) {
            // What has happened is written down, although something came to stand against removal since.
            case HAND_OVER -> !here && (there || !suspended);
            case CONFIRM_HANDOVER -> !there && (here || !suspended);
            case RETRACT_HANDOVER -> here;
            case RETRACT_ARRIVAL -> there;
            case POSTPONE, WITHDRAW -> !here && !there;
            default -> true;
        };
    }

    /**
     * WrongStage for a first confirmation while the request is suspended; RuleForbids {@code handover-begun} for what may not
     * follow one, {@code handover-confirmed} for the same side's second, {@code handover-unconfirmed} to take back what was not said.
     */
    static void require(RequestAct act, RequestState state, List<Crossing> crossings) {
        if (allow(act, state, crossings)) {
            return;
        }
        throw switch (act) {
            case HAND_OVER, CONFIRM_HANDOVER -> confirmed(crossings, act)
                    ? new RuleForbids("handover-confirmed")
                    : new WrongStage(act.name(), state.name());
            case RETRACT_HANDOVER, RETRACT_ARRIVAL -> new RuleForbids("handover-unconfirmed");
            default -> new RuleForbids("handover-begun");
        };
    }

    /** The day of the handover: on which the other State says that the person arrived. */
    static LocalDate arrival(List<Crossing> crossings) {
        return crossings.stream()
                .filter(crossing -> crossing.is(RequestAct.CONFIRM_HANDOVER))
                .map(Crossing::on)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
