package org.safeconduct.access;

import static org.safeconduct.access.Groups.*;
import static org.safeconduct.access.Reach.*;
import static org.safeconduct.access.Role.*;
import static org.safeconduct.kernel.Action.*;

/** The door itself: accounts, offices, the log, jobs, reports. */
final class DoorPowers {

    private DoorPowers() {}

    static void enter(PowerTable table) {
        table.grant(LOG_IN, NATIONAL, with(EVERYBODY, NEWCOMER, NOBODY))
                .grant(TOKEN_ISSUE, NATIONAL, with(EVERYBODY, NEWCOMER, NOBODY))
                .grant(LOG_OUT, OWN, with(EVERYBODY, NEWCOMER))
                .grant(PASSWORD_CHANGE, OWN, with(EVERYBODY, NEWCOMER))
                .grant(OWN_ACCOUNT_READ, OWN, with(EVERYBODY, NEWCOMER))
                .grant(COLLEAGUES_READ, OFFICE, INSIDERS)
                .grant(OFFICE_READ, NATIONAL, INSIDERS);
        staff(table);
        watch(table);
        figures(table);
        backlog(table);
    }

    private static void staff(PowerTable table) {
        table.grant(STAFF_READ, NATIONAL, ADMINISTRATOR, ACCESS_ADMINISTRATOR)
                .grant(STAFF_CREATE, NATIONAL, ADMINISTRATOR)
                .grant(STAFF_RESET, NATIONAL, ADMINISTRATOR)
                .grant(STAFF_MOVE, NATIONAL, ADMINISTRATOR, ACCESS_ADMINISTRATOR)
                .grant(STAFF_CLOSE, NATIONAL, ADMINISTRATOR, ACCESS_ADMINISTRATOR)
                .grant(POWERS_READ, NATIONAL, ADMINISTRATOR, ACCESS_ADMINISTRATOR, AUDITOR, DATA_PROTECTION_OFFICER);
    }

    private static void watch(PowerTable table) {
        table.grant(AUDIT_SEARCH, NATIONAL, AUDITOR, DATA_PROTECTION_OFFICER)
                .grant(AUDIT_READ, NATIONAL, AUDITOR, DATA_PROTECTION_OFFICER)
                .grant(CHECKPOINT_READ, NATIONAL, AUDITOR, DATA_PROTECTION_OFFICER)
                .grant(AUDIT_PROVE, NATIONAL, AUDITOR, DATA_PROTECTION_OFFICER)
                .grant(AUDIT_EXPORT, NATIONAL, AUDITOR, DATA_PROTECTION_OFFICER)
                .grant(JOB_RUN, NATIONAL, ADMINISTRATOR, SYSTEM)
                .grant(JOB_READ, NATIONAL, ADMINISTRATOR, SYSTEM);
    }

    /** All of the ministry: whoever lets somebody outside see figures must hide the small ones first (F-A22). */
    private static void figures(PowerTable table) {
        table.grant(REPORT_RUN, NATIONAL, STATISTICS_OFFICER, RETURN_SUPERVISOR)
                .grant(REPORT_RUN, OFFICE, CASE_MANAGER)
                .grant(REPORT_EXPORT, NATIONAL, STATISTICS_OFFICER, RETURN_SUPERVISOR)
                .grant(REPORT_EXPORT, OFFICE, CASE_MANAGER)
                .grant(REPORT_ASYLUM, NATIONAL, STATISTICS_OFFICER)
                .grant(REPORT_ASYLUM, OFFICE, CASE_MANAGER)
                .grant(REPORT_OFFICERS, OFFICE, CASE_MANAGER)
                .grant(REPORT_READMISSION, NATIONAL, STATISTICS_OFFICER, RETURN_SUPERVISOR)
                .grant(REPORT_OFFICIAL, NATIONAL, STATISTICS_OFFICER)
                .grant(REPORT_PEOPLE, OFFICE, CASE_MANAGER)
                .grant(SNAPSHOT_READ, NATIONAL, STATISTICS_OFFICER, RETURN_SUPERVISOR)
                .grant(SNAPSHOT_FREEZE, NATIONAL, STATISTICS_OFFICER, SYSTEM);
    }

    /** An officer hands the file in; what becomes of each line is the work of the job. */
    private static void backlog(PowerTable table) {
        table.grant(IMPORT_START, NATIONAL, IMPORTER)
                .grant(IMPORT_READ, NATIONAL, IMPORTER)
                .grant(IMPORT_STEER, NATIONAL, IMPORTER)
                .grant(IMPORT_REJECTS, NATIONAL, IMPORTER)
                .grant(IMPORT_MAP, NATIONAL, IMPORTER)
                .grant(IMPORT_LINE, NATIONAL, SYSTEM);
    }
}
