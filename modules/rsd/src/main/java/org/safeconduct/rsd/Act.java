package org.safeconduct.rsd;

import java.util.Arrays;
import java.util.Locale;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Unknown;

/** What can be done to a claim, with the action that the gate asks about. Written {@code record-interview} in REST. */
public enum Act {
    TRIAGE(Action.TRACK_CONFIRM),
    ASSIGN(Action.CASE_ASSIGN),
    ADMIT(Action.DECIDE),
    SCHEDULE_INTERVIEW(Action.INTERVIEW_SCHEDULE),
    RECORD_INTERVIEW(Action.INTERVIEW_RECORD),
    WAIVE_INTERVIEW(Action.REVIEW),
    REQUEST_EVIDENCE(Action.EVIDENCE_REQUEST),
    CLOSE_RECORD(Action.INTERVIEW_RECORD),
    ASSESS(Action.ASSESSMENT_WRITE),
    SUBMIT_FOR_REVIEW(Action.REVIEW_SUBMIT),
    REVIEW(Action.REVIEW),
    REFER(Action.REFER),
    RETURN_FROM_REFERRAL(Action.REFER),
    DECIDE(Action.DECIDE),
    SERVE(Action.SERVE),
    ACTIVATE_STATUS(Action.STATUS_ACTIVATE),
    BECOME_FINAL(Action.BECOME_FINAL),
    LODGE_APPEAL(Action.APPEAL_LODGE),
    DECIDE_LATENESS(Action.APPEAL_DECIDE),
    SEND_RESPONSE(Action.APPEAL_HANDLE),
    LIST_HEARING(Action.APPEAL_HANDLE),
    DECIDE_APPEAL(Action.APPEAL_DECIDE),
    ORDER_RETURN(Action.RETURN_ORDER),
    WITHDRAW(Action.CLAIM_WITHDRAW),
    DISCONTINUE(Action.CLAIM_DISCONTINUE),
    REOPEN(Action.CLAIM_REOPEN);

    private final Action action;

    Act(Action action) {
        this.action = action;
    }

    /** What the gate asks about. */
    public Action action() {
        return action;
    }

    /** The written form in REST: lower case with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the written form; {@link Unknown} otherwise. */
    public static Act of(String word) {
        return Arrays.stream(values())
                .filter(act -> act.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Unknown("act-unknown", word));
    }
}
