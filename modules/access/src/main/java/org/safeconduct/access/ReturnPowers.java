package org.safeconduct.access;

import static org.safeconduct.access.Groups.*;
import static org.safeconduct.access.Reach.*;
import static org.safeconduct.access.Role.*;
import static org.safeconduct.kernel.Action.*;

/** Return: a decision of its own, with a bar that a supervisor alone may set or lift; and the requests to other States. */
final class ReturnPowers {

    private ReturnPowers() {}

    static void enter(PowerTable table) {
        table.grant(RETURN_ORDER, OFFICE, RETURN_OFFICER)
                .grant(RETURN_BAR, NATIONAL, RETURN_SUPERVISOR)
                .grant(REMOVABILITY_READ, NATIONAL, with(RETURN, BORDER_OFFICER))
                .grant(READMISSION_READ, NATIONAL, with(RETURN, BORDER_OFFICER))
                .grant(READMISSION_PRINT, NATIONAL, with(RETURN, BORDER_OFFICER))
                .grant(READMISSION_LIST, NATIONAL, with(RETURN, BORDER_OFFICER));
        requesting(table);
        transferring(table);
        otherState(table);
    }

    private static void requesting(PowerTable table) {
        table.grant(READMISSION_OPEN, NATIONAL, RETURN_OFFICER)
                .grant(READMISSION_SUBMIT, NATIONAL, RETURN_SUPERVISOR)
                .grant(READMISSION_ANSWER, NATIONAL, RETURN_OFFICER, RETURN_SUPERVISOR)
                .grant(READMISSION_MESSAGE, NATIONAL, RETURN)
                .grant(READMISSION_DISPUTE, NATIONAL, RETURN_SUPERVISOR)
                .grant(READMISSION_CONFIRM_TACIT, NATIONAL, RETURN_SUPERVISOR)
                .grant(READMISSION_WITHDRAW, NATIONAL, RETURN_OFFICER)
                .grant(READMISSION_RESUME, NATIONAL, RETURN_SUPERVISOR)
                .grant(READMISSION_LAPSE, NATIONAL, RETURN_SUPERVISOR, RETURN_PLANNER, SYSTEM)
                .grant(READMISSION_CLOSE, NATIONAL, RETURN_SUPERVISOR)
                .grant(TRAVEL_DOCUMENT_REQUEST, NATIONAL, RETURN_OFFICER)
                .grant(TRAVEL_DOCUMENT_AUTHORISE, NATIONAL, RETURN_SUPERVISOR);
    }

    private static void transferring(PowerTable table) {
        table.grant(TRANSFER_PLAN, NATIONAL, RETURN_PLANNER)
                .grant(TRANSFER_NOTIFY, NATIONAL, RETURN_PLANNER)
                .grant(TRANSFER_HAND_OVER, NATIONAL, RETURN_PLANNER, BORDER_OFFICER)
                .grant(TRANSFER_TAKE_BACK, NATIONAL, RETURN_PLANNER, RETURN_SUPERVISOR);
    }

    /** Accounts of another State sit in the office of that State: what was shared with it is all that they reach. */
    private static void otherState(PowerTable table) {
        table.grant(PARTNER_LIST, OFFICE, PARTNER_AUTHORITY, MISSION)
                .grant(PARTNER_READ, OFFICE, PARTNER_AUTHORITY, MISSION)
                .grant(PARTNER_PRINT, OFFICE, PARTNER_AUTHORITY, MISSION)
                .grant(PARTNER_REPLY, OFFICE, PARTNER_AUTHORITY)
                .grant(PARTNER_INTERVIEW, OFFICE, MISSION)
                .grant(PARTNER_DOCUMENT, OFFICE, MISSION)
                .grant(PARTNER_RECEIVE, OFFICE, PARTNER_AUTHORITY)
                .grant(PARTNER_MESSAGE, OFFICE, PARTNER_AUTHORITY, MISSION)
                .grant(DRAFT_KEEP, OFFICE, PARTNER_AUTHORITY, MISSION)
                .grant(DRAFT_READ, OFFICE, PARTNER_AUTHORITY, MISSION);
    }
}
