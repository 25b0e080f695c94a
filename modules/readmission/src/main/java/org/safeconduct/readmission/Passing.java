package org.safeconduct.readmission;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A step that comes by the mere passing of time. Of two that have come at once the first in this order is taken. */
enum Passing {
    TRANSFER(RequestAct.EXPIRE_TRANSFER, RequestState.TRANSFER_EXPIRED, RuleName.TRANSFER, "transfer-limit-running"),
    DOCUMENT(RequestAct.EXPIRE_DOCUMENT, RequestState.DOCUMENT_EXPIRED, RuleName.TRAVEL_DOCUMENT_VALIDITY,
            "document-valid"),
    SILENCE(RequestAct.NOTE_SILENCE, RequestState.UNANSWERED, RuleName.REPLY, "reply-limit-running"),
    WINDOW(RequestAct.CLOSE, RequestState.RETURNED, RuleName.ERROR_WINDOW, "error-window-running");

    /** Where a mission is waited for that was asked to hear the person. */
    private static final Set<RequestState> HEARD = Set.of(RequestState.INTERVIEW_CALLED, RequestState.INTERVIEW_HELD);

    private final RequestAct act;
    private final RequestState to;
    private final RuleName rule;
    private final String early;

    Passing(RequestAct act, RequestState to, RuleName rule, String early) {
        this.act = act;
        this.to = to;
        this.rule = rule;
        this.early = early;
    }

    /**
     * Those that are open in the state; of the ways to close a request only the one after a handover, and of silence none where
     * somebody is waited for who was asked to hear the person: a supervisor notes that.
     */
    static List<Passing> of(RequestState state) {
        return Arrays.stream(values())
                .filter(step -> RequestLife.TABLE.opens(state, step.act))
                .filter(step -> step != WINDOW || state == RequestState.TRANSFERRED)
                .filter(step -> step != SILENCE || !HEARD.contains(state))
                .toList();
    }

    RequestAct act() {
        return act;
    }

    RequestState to() {
        return to;
    }

    /** Whose time must be over. */
    RuleName rule() {
        return rule;
    }

    /** The refusal before that, with the last day. */
    String early() {
        return early;
    }
}
