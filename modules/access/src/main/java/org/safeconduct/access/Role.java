package org.safeconduct.access;

/** The roles of the procedure; a column each in {@link Powers}. An officer may hold several. */
public enum Role {
    RECEPTION_OFFICER,
    REGISTRATION_OFFICER,
    TRIAGE_OFFICER,
    SCHEDULING_OFFICER,
    ELIGIBILITY_OFFICER,
    REVIEWING_OFFICER,
    APPROVING_OFFICER,
    NOTIFICATION_OFFICER,
    APPEAL_OFFICER,
    CASE_MANAGER,
    PROTECTION_OFFICER,
    EXCLUSION_UNIT,
    PERMIT_OFFICER,
    RETURN_OFFICER,
    RETURN_SUPERVISOR,
    RETURN_PLANNER,
    BORDER_OFFICER,
    PARTNER_AUTHORITY,
    MISSION,
    LEGAL_REPRESENTATIVE,
    AUDITOR,
    DATA_PROTECTION_OFFICER,
    STATISTICS_OFFICER,
    ADMINISTRATOR,
    ACCESS_ADMINISTRATOR,
    IMPORTER,
    /** Has a one-time password and must change it before anything else. */
    NEWCOMER,
    /** Jobs that run without a person. */
    SYSTEM,
    /** Nobody has logged in yet. */
    NOBODY
}
