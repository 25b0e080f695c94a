package org.safeconduct.access;

import static org.safeconduct.access.Groups.*;
import static org.safeconduct.access.Reach.*;
import static org.safeconduct.access.Role.*;
import static org.safeconduct.kernel.Action.*;

/** Registration: searched in the whole country before anybody is registered, written in one's own office. */
final class RegistrationPowers {

    private RegistrationPowers() {}

    static void enter(PowerTable table) {
        table.grant(PERSON_SEARCH, NATIONAL,
                with(NATIONAL_CASEWORK, REGISTRATION_OFFICER, RECEPTION_OFFICER, RETURN_OFFICER, RETURN_SUPERVISOR,
                        RETURN_PLANNER, BORDER_OFFICER))
                .grant(PERSON_SEARCH, OFFICE, TRIAGE_OFFICER, SCHEDULING_OFFICER, ELIGIBILITY_OFFICER,
                        REVIEWING_OFFICER, APPROVING_OFFICER, NOTIFICATION_OFFICER, CASE_MANAGER, PROTECTION_OFFICER,
                        PERMIT_OFFICER)
                .grant(PERSON_READ, NATIONAL, with(NATIONAL_CASEWORK, RETURN))
                .grant(PERSON_READ, OFFICE, with(OFFICE_CASEWORK, RECEPTION_OFFICER))
                .grant(PERSON_HISTORY, NATIONAL, NATIONAL_CASEWORK)
                .grant(PERSON_HISTORY, OFFICE, with(OFFICE_JUDGMENT, REGISTRATION_OFFICER, PROTECTION_OFFICER))
                .grant(PERSON_DUPLICATES, OFFICE, REGISTRATION_OFFICER, CASE_MANAGER)
                // the two records may lie in two offices
                .grant(PERSON_TELL_APART, NATIONAL, REGISTRATION_OFFICER, PROTECTION_OFFICER)
                .grant(PERSON_CORRECT, OFFICE, REGISTRATION_OFFICER, PROTECTION_OFFICER);
        groups(table);
    }

    private static void groups(PowerTable table) {
        table.grant(REGISTRATION_CREATE, OFFICE, REGISTRATION_OFFICER)
                .grant(REGISTRATION_READ, OFFICE, with(OFFICE_CASEWORK, RECEPTION_OFFICER))
                .grant(REGISTRATION_READ, NATIONAL, NATIONAL_CASEWORK)
                .grant(REGISTRATION_LIST, OFFICE, REGISTRATION_OFFICER, RECEPTION_OFFICER, CASE_MANAGER)
                .grant(CLAIM_LODGE, OFFICE, REGISTRATION_OFFICER)
                .grant(REGISTRATION_CHECK, NATIONAL, REGISTRATION_OFFICER)
                .grant(MRZ_READ, NATIONAL, REGISTRATION_OFFICER, BORDER_OFFICER)
                .grant(TRACK_PROPOSE, OFFICE, TRIAGE_OFFICER)
                .grant(TRACK_CONFIRM, OFFICE, TRIAGE_OFFICER);
    }
}
