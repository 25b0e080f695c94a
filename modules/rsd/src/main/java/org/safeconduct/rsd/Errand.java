package org.safeconduct.rsd;

import org.safeconduct.access.Role;

/**
 * What a stage brings to do next, and for whom.
 *
 * @param what key in the bundle of tasks
 * @param role who may take it; an owner of the case gets what is for eligibility officers
 */
record Errand(String what, Role role) {

    /** The next thing to do on the claim; null if nothing is. */
    static Errand of(Claim claim) {
        return switch (claim.stage()) {
            case ADMISSIBILITY -> new Errand("admissibility", Role.APPROVING_OFFICER);
            case AWAITING_INTERVIEW, INTERVIEW_MISSED -> new Errand("schedule-interview", Role.SCHEDULING_OFFICER);
            case INTERVIEW_SCHEDULED -> new Errand("hold-interview", Role.ELIGIBILITY_OFFICER);
            case INTERVIEW_HELD, INTERVIEW_WAIVED -> new Errand("close-record", Role.ELIGIBILITY_OFFICER);
            case AWAITING_EVIDENCE -> new Errand("await-evidence", Role.ELIGIBILITY_OFFICER);
            case AWAITING_ASSESSMENT -> new Errand("assess", Role.ELIGIBILITY_OFFICER);
            case ASSESSMENT_DRAFTED -> new Errand("submit-for-review", Role.ELIGIBILITY_OFFICER);
            case RETURNED_BY_REVIEW -> new Errand("revise", Role.ELIGIBILITY_OFFICER);
            case AWAITING_REVIEW -> claim.agreed()
                    ? new Errand("decide", Role.APPROVING_OFFICER)
                    : new Errand("review", Role.REVIEWING_OFFICER);
            case REFERRED -> new Errand("examine-referral", Role.EXCLUSION_UNIT);
            default -> afterDecision(claim);
        };
    }

    private static Errand service(Claim claim) {
        return claim.awaitsService() ? new Errand("serve", Role.NOTIFICATION_OFFICER) : null;
    }

    /** Whether the next thing is for the owner of the case. */
    static boolean forOwner(Claim claim) {
        Errand errand = of(claim);
        return errand != null && errand.role() == Role.ELIGIBILITY_OFFICER;
    }

    private static Errand afterDecision(Claim claim) {
        return switch (claim.stage()) {
            case DECIDED_POSITIVE, DECIDED_NEGATIVE -> new Errand("serve", Role.NOTIFICATION_OFFICER);
            case NOTIFIED ->
                Ruling.positive(claim.decision()) ? new Errand("activate-status", Role.PERMIT_OFFICER) : null;
            case APPEAL_LODGED -> new Errand("send-response", Role.APPEAL_OFFICER);
            case APPEAL_RESPONSE -> new Errand("list-hearing", Role.APPEAL_OFFICER);
            case APPEAL_HEARING -> new Errand("decide-appeal", Role.APPEAL_OFFICER);
            case FINAL_NEGATIVE -> new Errand("order-return", Role.RETURN_OFFICER);
            case APPEAL_LATE -> claim.opens(Act.DECIDE_LATENESS)
                    ? new Errand("decide-lateness", Role.APPEAL_OFFICER)
                    : service(claim);
            case APPEAL_DECIDED, RETURN_PHASE -> service(claim);
            default -> null;
        };
    }
}
