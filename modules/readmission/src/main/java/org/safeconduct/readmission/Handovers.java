package org.safeconduct.readmission;

import java.util.List;

/** Who has confirmed the handover that was notified last. Both must. */
final class Handovers {

    private Handovers() {}

    /** @param crossings of one request, in order */
    static boolean confirmed(List<Crossing> crossings, RequestAct act) {
        boolean confirmed = false;
        for (Crossing crossing : crossings) {
            if (crossing.is(RequestAct.NOTIFY_TRANSFER)) {
                confirmed = false;
            } else if (crossing.is(act)) {
                confirmed = true;
            }
        }
        return confirmed;
    }
}
