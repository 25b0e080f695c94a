package org.safeconduct.access;

import static org.safeconduct.access.Groups.*;
import static org.safeconduct.access.Reach.*;
import static org.safeconduct.access.Role.*;
import static org.safeconduct.kernel.Action.*;

import java.util.List;

/** The desk: it follows those who read the file. Those who prepare a return see its course, never its papers. */
final class DeskPowers {

    private static final Role[] PAPERS = {RECEPTION_OFFICER, REGISTRATION_OFFICER, TRIAGE_OFFICER,
            ELIGIBILITY_OFFICER, REVIEWING_OFFICER, APPROVING_OFFICER, NOTIFICATION_OFFICER, CASE_MANAGER,
            PROTECTION_OFFICER, PERMIT_OFFICER};

    private DeskPowers() {}

    static void enter(PowerTable table) {
        Role[] office = with(with(OFFICE_CASEWORK, RETURN), RECEPTION_OFFICER);
        table.grant(CODES_READ, NATIONAL, with(EVERYBODY, SYSTEM))
                .grant(LAW_READ, NATIONAL, with(EVERYBODY, SYSTEM))
                .grant(AGREEMENT_CHANGE, NATIONAL, ADMINISTRATOR)
                .grant(AGREEMENT_CONFIRM, NATIONAL, RETURN_SUPERVISOR);
        for (var action : List.of(TASK_READ, TASK_ADD, TASK_DONE, APPOINTMENT_READ, TIMELINE_READ,
                CLOCK_READ, DRAFT_KEEP, DRAFT_READ)) {
            table.grant(action, OFFICE, office).grant(action, NATIONAL, NATIONAL_CASEWORK);
        }
        table.grant(APPOINTMENT_ADD, OFFICE, OFFICE_CASEWORK).grant(APPOINTMENT_ADD, NATIONAL, NATIONAL_CASEWORK);
        papers(table);
    }

    private static void papers(PowerTable table) {
        for (var action : List.of(DOCUMENT_LIST, DOCUMENT_READ, DOCUMENT_ADD, NOTE_READ, NOTE_ADD)) {
            table.grant(action, OFFICE, PAPERS).grant(action, NATIONAL, NATIONAL_CASEWORK);
        }
        table.grant(DOCUMENT_STRIKE, OFFICE, CASE_MANAGER)
                .grant(DOCUMENT_STRIKE, OWN, ELIGIBILITY_OFFICER)
                .grant(DOCUMENT_STRIKE, NATIONAL, APPEAL_OFFICER);
    }
}
