package org.safeconduct.kernel;

/**
 * Everything that anybody can do at a face. The table {@code Powers} in access says which role may do it, and how far;
 * the log names it.
 */
public enum Action {
    // the door
    LOG_IN(Kind.CHANGE),
    LOG_OUT(Kind.CHANGE),
    PASSWORD_CHANGE(Kind.CHANGE),
    OWN_ACCOUNT_READ(Kind.READ),
    TOKEN_ISSUE(Kind.CHANGE),
    STAFF_READ(Kind.READ),
    STAFF_CREATE(Kind.CHANGE),
    STAFF_MOVE(Kind.CHANGE),
    STAFF_CLOSE(Kind.CHANGE),
    STAFF_RESET(Kind.CHANGE),
    OFFICE_READ(Kind.READ),
    POWERS_READ(Kind.READ),
    COLLEAGUES_READ(Kind.READ),
    // the log
    AUDIT_SEARCH(Kind.SEARCH),
    AUDIT_READ(Kind.READ),
    // the desk
    DOCUMENT_LIST(Kind.READ),
    DOCUMENT_ADD(Kind.CHANGE),
    DOCUMENT_READ(Kind.READ),
    DOCUMENT_STRIKE(Kind.CHANGE),
    NOTE_READ(Kind.READ),
    NOTE_ADD(Kind.CHANGE),
    TASK_READ(Kind.READ),
    TASK_ADD(Kind.CHANGE),
    TASK_DONE(Kind.CHANGE),
    APPOINTMENT_READ(Kind.READ),
    APPOINTMENT_ADD(Kind.CHANGE),
    TIMELINE_READ(Kind.READ),
    CLOCK_READ(Kind.READ),
    LAW_READ(Kind.READ),
    DRAFT_KEEP(Kind.CHANGE),
    DRAFT_READ(Kind.READ),
    // registration
    PERSON_SEARCH(Kind.SEARCH),
    PERSON_READ(Kind.READ),
    PERSON_CORRECT(Kind.CHANGE),
    PERSON_HISTORY(Kind.READ),
    PERSON_DUPLICATES(Kind.READ),
    REGISTRATION_CHECK(Kind.READ),
    REGISTRATION_CREATE(Kind.CHANGE),
    REGISTRATION_READ(Kind.READ),
    REGISTRATION_LIST(Kind.SEARCH),
    CLAIM_LODGE(Kind.CHANGE),
    MRZ_READ(Kind.READ),
    CODES_READ(Kind.READ),
    TRACK_PROPOSE(Kind.READ),
    TRACK_CONFIRM(Kind.CHANGE),
    // rsd
    CASE_LIST(Kind.SEARCH),
    CASE_READ(Kind.READ),
    CASE_ASSIGN(Kind.CHANGE),
    INTERVIEW_SCHEDULE(Kind.CHANGE),
    INTERVIEW_RECORD(Kind.CHANGE),
    INTERVIEW_READ(Kind.READ),
    EVIDENCE_REQUEST(Kind.CHANGE),
    ASSESSMENT_WRITE(Kind.CHANGE),
    ASSESSMENT_READ(Kind.READ),
    REVIEW_SUBMIT(Kind.CHANGE),
    REVIEW(Kind.CHANGE),
    REFER(Kind.CHANGE),
    DECIDE(Kind.CHANGE),
    DECISION_READ(Kind.READ),
    LETTER_PRINT(Kind.PRINT),
    SERVE(Kind.CHANGE),
    APPEAL_LODGE(Kind.CHANGE),
    APPEAL_HANDLE(Kind.CHANGE),
    APPEAL_DECIDE(Kind.CHANGE),
    CLAIM_WITHDRAW(Kind.CHANGE),
    CLAIM_DISCONTINUE(Kind.CHANGE),
    CLAIM_REOPEN(Kind.CHANGE),
    BECOME_FINAL(Kind.CHANGE),
    STATUS_ACTIVATE(Kind.CHANGE),
    RETURN_ORDER(Kind.CHANGE),
    RETURN_BAR(Kind.CHANGE),
    REMOVABILITY_READ(Kind.READ),
    CASE_BUNDLE(Kind.PRINT),
    // readmission
    READMISSION_OPEN(Kind.CHANGE),
    READMISSION_READ(Kind.READ),
    READMISSION_LIST(Kind.SEARCH),
    READMISSION_SUBMIT(Kind.CHANGE),
    READMISSION_ANSWER(Kind.CHANGE),
    READMISSION_MESSAGE(Kind.CHANGE),
    READMISSION_DISPUTE(Kind.CHANGE),
    READMISSION_CONFIRM_TACIT(Kind.CHANGE),
    READMISSION_WITHDRAW(Kind.CHANGE),
    READMISSION_RESUME(Kind.CHANGE),
    READMISSION_LAPSE(Kind.CHANGE),
    READMISSION_CLOSE(Kind.CHANGE),
    TRAVEL_DOCUMENT_REQUEST(Kind.CHANGE),
    TRAVEL_DOCUMENT_AUTHORISE(Kind.CHANGE),
    TRANSFER_PLAN(Kind.CHANGE),
    TRANSFER_NOTIFY(Kind.CHANGE),
    TRANSFER_HAND_OVER(Kind.CHANGE),
    TRANSFER_TAKE_BACK(Kind.CHANGE),
    // the other State
    PARTNER_LIST(Kind.SEARCH),
    PARTNER_READ(Kind.READ),
    PARTNER_REPLY(Kind.CHANGE),
    PARTNER_INTERVIEW(Kind.CHANGE),
    PARTNER_DOCUMENT(Kind.CHANGE),
    PARTNER_RECEIVE(Kind.CHANGE),
    PARTNER_MESSAGE(Kind.CHANGE),
    // reporting
    REPORT_RUN(Kind.SEARCH),
    // jobs
    JOB_RUN(Kind.CHANGE),
    JOB_READ(Kind.READ);

    /** What sort of trace an action leaves. */
    public enum Kind {
        READ,
        SEARCH,
        CHANGE,
        PRINT,
        EXPORT
    }

    private final Kind kind;

    Action(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
