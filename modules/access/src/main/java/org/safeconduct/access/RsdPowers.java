package org.safeconduct.access;

import static org.safeconduct.access.Groups.*;
import static org.safeconduct.access.Reach.*;
import static org.safeconduct.access.Role.*;
import static org.safeconduct.kernel.Action.*;

/** The claim: read in the office, weighed by its owner, reviewed, signed and served each by another hand. */
final class RsdPowers {

    private RsdPowers() {}

    static void enter(PowerTable table) {
        reading(table);
        firstInstance(table);
        afterTheDecision(table);
    }

    private static void reading(PowerTable table) {
        table.grant(CASE_LIST, OFFICE, with(OFFICE_CASEWORK, RETURN))
                .grant(CASE_LIST, NATIONAL, NATIONAL_CASEWORK)
                .grant(CASE_READ, OFFICE, with(OFFICE_CASEWORK, RETURN))
                .grant(CASE_READ, NATIONAL, NATIONAL_CASEWORK)
                .grant(INTERVIEW_READ, OFFICE, with(OFFICE_JUDGMENT, PROTECTION_OFFICER))
                .grant(INTERVIEW_READ, NATIONAL, NATIONAL_CASEWORK)
                .grant(ASSESSMENT_READ, OFFICE, OFFICE_JUDGMENT)
                .grant(ASSESSMENT_READ, NATIONAL, NATIONAL_CASEWORK)
                .grant(DECISION_READ, OFFICE,
                        with(OFFICE_JUDGMENT, REGISTRATION_OFFICER, NOTIFICATION_OFFICER, PERMIT_OFFICER))
                .grant(DECISION_READ, NATIONAL, NATIONAL_CASEWORK)
                .grant(CASE_BUNDLE, OWN, ELIGIBILITY_OFFICER)
                .grant(CASE_BUNDLE, OFFICE, CASE_MANAGER)
                .grant(CASE_BUNDLE, NATIONAL, APPEAL_OFFICER);
    }

    private static void firstInstance(PowerTable table) {
        table.grant(CASE_ASSIGN, OFFICE, CASE_MANAGER)
                .grant(INTERVIEW_SCHEDULE, OFFICE, SCHEDULING_OFFICER)
                .grant(INTERVIEW_RECORD, OWN, ELIGIBILITY_OFFICER)
                .grant(EVIDENCE_REQUEST, OWN, ELIGIBILITY_OFFICER)
                .grant(ASSESSMENT_WRITE, OWN, ELIGIBILITY_OFFICER)
                .grant(REVIEW_SUBMIT, OWN, ELIGIBILITY_OFFICER)
                .grant(REVIEW, OFFICE, REVIEWING_OFFICER)
                .grant(REFER, OWN, ELIGIBILITY_OFFICER)
                .grant(REFER, OFFICE, REVIEWING_OFFICER)
                .grant(REFER, NATIONAL, EXCLUSION_UNIT)
                .grant(DECIDE, OFFICE, APPROVING_OFFICER)
                .grant(CLAIM_WITHDRAW, OFFICE, CASE_MANAGER)
                .grant(CLAIM_DISCONTINUE, OFFICE, CASE_MANAGER)
                .grant(CLAIM_REOPEN, OFFICE, CASE_MANAGER);
    }

    private static void afterTheDecision(PowerTable table) {
        table.grant(SERVE, OFFICE, NOTIFICATION_OFFICER)
                .grant(LETTER_PRINT, OFFICE, NOTIFICATION_OFFICER, APPROVING_OFFICER)
                .grant(STATUS_ACTIVATE, OFFICE, PERMIT_OFFICER)
                .grant(APPEAL_LODGE, OFFICE, REGISTRATION_OFFICER)
                .grant(APPEAL_LODGE, NATIONAL, APPEAL_OFFICER)
                .grant(APPEAL_HANDLE, NATIONAL, APPEAL_OFFICER)
                .grant(APPEAL_DECIDE, NATIONAL, APPEAL_OFFICER)
                .grant(BECOME_FINAL, NATIONAL, SYSTEM);
    }
}
