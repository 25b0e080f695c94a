package org.safeconduct.access;

import static org.safeconduct.access.Role.*;

import java.util.Arrays;
import java.util.stream.Stream;

/** Roles that stand together in many lines of the table. */
final class Groups {

    /** Everybody who has logged in with a password of their own. */
    static final Role[] EVERYBODY = Arrays.stream(values())
            .filter(role -> role != NOBODY && role != NEWCOMER && role != SYSTEM)
            .toArray(Role[]::new);

    /** Everybody of the authority: not the other State, not the applicant's side. */
    static final Role[] INSIDERS = Arrays.stream(EVERYBODY)
            .filter(role -> role != PARTNER_AUTHORITY && role != MISSION && role != LEGAL_REPRESENTATIVE)
            .toArray(Role[]::new);

    /** Those who work on the claim inside one office. */
    static final Role[] OFFICE_CASEWORK = {REGISTRATION_OFFICER, TRIAGE_OFFICER, SCHEDULING_OFFICER,
            ELIGIBILITY_OFFICER, REVIEWING_OFFICER, APPROVING_OFFICER, NOTIFICATION_OFFICER, CASE_MANAGER,
            PROTECTION_OFFICER, PERMIT_OFFICER};

    /** Those of them who judge the claim, and so read what was said and weighed. */
    static final Role[] OFFICE_JUDGMENT = {ELIGIBILITY_OFFICER, REVIEWING_OFFICER, APPROVING_OFFICER, CASE_MANAGER};

    /** Those who work on claims of every office. */
    static final Role[] NATIONAL_CASEWORK = {APPEAL_OFFICER, EXCLUSION_UNIT};

    /** Those who prepare a return. */
    static final Role[] RETURN = {RETURN_OFFICER, RETURN_SUPERVISOR, RETURN_PLANNER};

    private Groups() {}

    static Role[] with(Role[] group, Role... others) {
        return Stream.concat(Arrays.stream(group), Arrays.stream(others)).toArray(Role[]::new);
    }
}
