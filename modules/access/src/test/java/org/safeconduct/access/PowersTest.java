package org.safeconduct.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.Action;

class PowersTest {

    /** Each action with a role that has it, how far, and a role that has not. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            STAFF_CREATE,        ADMINISTRATOR,        NATIONAL, ACCESS_ADMINISTRATOR
            STAFF_MOVE,          ACCESS_ADMINISTRATOR, NATIONAL, CASE_MANAGER
            STAFF_CLOSE,         ADMINISTRATOR,        NATIONAL, AUDITOR
            STAFF_RESET,         ADMINISTRATOR,        NATIONAL, ACCESS_ADMINISTRATOR
            POWERS_READ,         AUDITOR,              NATIONAL, ELIGIBILITY_OFFICER
            AUDIT_SEARCH,        AUDITOR,              NATIONAL, ADMINISTRATOR
            AUDIT_READ,          DATA_PROTECTION_OFFICER, NATIONAL, CASE_MANAGER
            CHECKPOINT_READ,     AUDITOR,              NATIONAL, ADMINISTRATOR
            AUDIT_PROVE,         DATA_PROTECTION_OFFICER, NATIONAL, ACCESS_ADMINISTRATOR
            AUDIT_EXPORT,        AUDITOR,              NATIONAL, STATISTICS_OFFICER
            PERSON_SEARCH,       REGISTRATION_OFFICER, NATIONAL, AUDITOR
            PERSON_READ,         REGISTRATION_OFFICER, OFFICE,   BORDER_OFFICER
            PERSON_READ,         RETURN_OFFICER,       NATIONAL, ADMINISTRATOR
            PERSON_CORRECT,      PROTECTION_OFFICER,   OFFICE,   ELIGIBILITY_OFFICER
            PERSON_TELL_APART,   REGISTRATION_OFFICER, NATIONAL, RETURN_OFFICER
            REGISTRATION_CREATE, REGISTRATION_OFFICER, OFFICE,   RECEPTION_OFFICER
            CLAIM_LODGE,         REGISTRATION_OFFICER, OFFICE,   TRIAGE_OFFICER
            TRACK_CONFIRM,       TRIAGE_OFFICER,       OFFICE,   ELIGIBILITY_OFFICER
            CASE_READ,           ELIGIBILITY_OFFICER,  OFFICE,   STATISTICS_OFFICER
            CASE_READ,           APPEAL_OFFICER,       NATIONAL, RECEPTION_OFFICER
            CASE_READ,           RETURN_OFFICER,       OFFICE,   BORDER_OFFICER
            CASE_ASSIGN,         CASE_MANAGER,         OFFICE,   ELIGIBILITY_OFFICER
            INTERVIEW_SCHEDULE,  SCHEDULING_OFFICER,   OFFICE,   ELIGIBILITY_OFFICER
            INTERVIEW_RECORD,    ELIGIBILITY_OFFICER,  OWN,      SCHEDULING_OFFICER
            INTERVIEW_READ,      REVIEWING_OFFICER,    OFFICE,   RETURN_OFFICER
            ASSESSMENT_WRITE,    ELIGIBILITY_OFFICER,  OWN,      REVIEWING_OFFICER
            ASSESSMENT_READ,     APPROVING_OFFICER,    OFFICE,   RETURN_OFFICER
            DOCUMENT_READ,       ELIGIBILITY_OFFICER,  OFFICE,   RETURN_OFFICER
            DECISION_READ,       NOTIFICATION_OFFICER, OFFICE,   RETURN_OFFICER
            REVIEW_SUBMIT,       ELIGIBILITY_OFFICER,  OWN,      APPROVING_OFFICER
            REVIEW,              REVIEWING_OFFICER,    OFFICE,   ELIGIBILITY_OFFICER
            REFER,               EXCLUSION_UNIT,       NATIONAL, TRIAGE_OFFICER
            DECIDE,              APPROVING_OFFICER,    OFFICE,   REVIEWING_OFFICER
            SERVE,               NOTIFICATION_OFFICER, OFFICE,   APPROVING_OFFICER
            LETTER_PRINT,        NOTIFICATION_OFFICER, OFFICE,   RETURN_OFFICER
            STATUS_ACTIVATE,     PERMIT_OFFICER,       OFFICE,   APPROVING_OFFICER
            APPEAL_LODGE,        REGISTRATION_OFFICER, OFFICE,   ELIGIBILITY_OFFICER
            APPEAL_DECIDE,       APPEAL_OFFICER,       NATIONAL, APPROVING_OFFICER
            CLAIM_DISCONTINUE,   CASE_MANAGER,         OFFICE,   ELIGIBILITY_OFFICER
            BECOME_FINAL,        SYSTEM,               NATIONAL, APPROVING_OFFICER
            RETURN_ORDER,        RETURN_OFFICER,       OFFICE,   APPROVING_OFFICER
            RETURN_BAR,          RETURN_SUPERVISOR,    NATIONAL, RETURN_OFFICER
            REMOVABILITY_READ,   BORDER_OFFICER,       NATIONAL, PARTNER_AUTHORITY
            READMISSION_OPEN,    RETURN_OFFICER,       NATIONAL, MISSION
            READMISSION_READ,    BORDER_OFFICER,       NATIONAL, PARTNER_AUTHORITY
            READMISSION_PRINT,   BORDER_OFFICER,       NATIONAL, PARTNER_AUTHORITY
            READMISSION_LIST,    RETURN_PLANNER,       NATIONAL, MISSION
            READMISSION_SUBMIT,  RETURN_SUPERVISOR,    NATIONAL, RETURN_OFFICER
            READMISSION_ANSWER,  RETURN_OFFICER,       NATIONAL, RETURN_PLANNER
            READMISSION_MESSAGE, RETURN_PLANNER,       NATIONAL, PARTNER_AUTHORITY
            READMISSION_DISPUTE, RETURN_SUPERVISOR,    NATIONAL, RETURN_OFFICER
            READMISSION_CONFIRM_TACIT, RETURN_SUPERVISOR, NATIONAL, RETURN_OFFICER
            READMISSION_WITHDRAW, RETURN_OFFICER,      NATIONAL, RETURN_PLANNER
            READMISSION_RESUME,  RETURN_SUPERVISOR,    NATIONAL, RETURN_OFFICER
            READMISSION_LAPSE,   SYSTEM,               NATIONAL, RETURN_OFFICER
            READMISSION_CLOSE,   RETURN_SUPERVISOR,    NATIONAL, RETURN_OFFICER
            TRAVEL_DOCUMENT_REQUEST, RETURN_OFFICER,   NATIONAL, MISSION
            TRAVEL_DOCUMENT_AUTHORISE, RETURN_SUPERVISOR, NATIONAL, RETURN_OFFICER
            TRANSFER_PLAN,       RETURN_PLANNER,       NATIONAL, RETURN_OFFICER
            TRANSFER_NOTIFY,     RETURN_PLANNER,       NATIONAL, RETURN_SUPERVISOR
            TRANSFER_HAND_OVER,  BORDER_OFFICER,       NATIONAL, RETURN_OFFICER
            TRANSFER_TAKE_BACK,  RETURN_SUPERVISOR,    NATIONAL, PARTNER_AUTHORITY
            PARTNER_LIST,        MISSION,              OFFICE,   RETURN_OFFICER
            PARTNER_READ,        PARTNER_AUTHORITY,    OFFICE,   RETURN_SUPERVISOR
            PARTNER_PRINT,       MISSION,              OFFICE,   RETURN_SUPERVISOR
            PARTNER_REPLY,       PARTNER_AUTHORITY,    OFFICE,   MISSION
            PARTNER_INTERVIEW,   MISSION,              OFFICE,   PARTNER_AUTHORITY
            PARTNER_DOCUMENT,    MISSION,              OFFICE,   PARTNER_AUTHORITY
            PARTNER_RECEIVE,     PARTNER_AUTHORITY,    OFFICE,   MISSION
            PARTNER_MESSAGE,     MISSION,              OFFICE,   RETURN_OFFICER
            AGREEMENT_CHANGE,    ADMINISTRATOR,        NATIONAL, RETURN_SUPERVISOR
            AGREEMENT_CONFIRM,   RETURN_SUPERVISOR,    NATIONAL, ADMINISTRATOR
            DRAFT_KEEP,          MISSION,              OFFICE,   ADMINISTRATOR
            DRAFT_READ,          PARTNER_AUTHORITY,    OFFICE,   LEGAL_REPRESENTATIVE
            IMPORT_START,        IMPORTER,             NATIONAL, ADMINISTRATOR
            IMPORT_READ,         IMPORTER,             NATIONAL, STATISTICS_OFFICER
            IMPORT_STEER,        IMPORTER,             NATIONAL, ADMINISTRATOR
            IMPORT_REJECTS,      IMPORTER,             NATIONAL, REGISTRATION_OFFICER
            IMPORT_MAP,          IMPORTER,             NATIONAL, CASE_MANAGER
            IMPORT_LINE,         SYSTEM,               NATIONAL, IMPORTER
            JOB_RUN,             ADMINISTRATOR,        NATIONAL, CASE_MANAGER
            REPORT_RUN,          STATISTICS_OFFICER,   NATIONAL, LEGAL_REPRESENTATIVE
            REPORT_RUN,          CASE_MANAGER,         OFFICE,   ELIGIBILITY_OFFICER
            REPORT_EXPORT,       RETURN_SUPERVISOR,    NATIONAL, RETURN_OFFICER
            REPORT_ASYLUM,       CASE_MANAGER,         OFFICE,   RETURN_SUPERVISOR
            REPORT_OFFICERS,     CASE_MANAGER,         OFFICE,   STATISTICS_OFFICER
            REPORT_READMISSION,  RETURN_SUPERVISOR,    NATIONAL, CASE_MANAGER
            REPORT_OFFICIAL,     STATISTICS_OFFICER,   NATIONAL, CASE_MANAGER
            REPORT_PEOPLE,       CASE_MANAGER,         OFFICE,   STATISTICS_OFFICER
            SNAPSHOT_READ,       RETURN_SUPERVISOR,    NATIONAL, CASE_MANAGER
            SNAPSHOT_READ,       STATISTICS_OFFICER,   NATIONAL, AUDITOR
            SNAPSHOT_FREEZE,     STATISTICS_OFFICER,   NATIONAL, RETURN_SUPERVISOR
            SNAPSHOT_FREEZE,     SYSTEM,               NATIONAL, CASE_MANAGER
            COLLEAGUES_READ,     CASE_MANAGER,         OFFICE,   PARTNER_AUTHORITY
            """)
    void oneRoleMayAndAnotherMayNot(Action action, Role may, Reach reach, Role mayNot) {
        assertThat(PowerTable.LAW.reach(Set.of(may), action)).isEqualTo(reach);
        assertThat(PowerTable.LAW.reach(Set.of(mayNot), action)).isEqualTo(Reach.NONE);
    }

    @Test
    void theFurthestOfSeveralRolesCounts() {
        assertThat(PowerTable.LAW.reach(EnumSet.of(Role.ELIGIBILITY_OFFICER, Role.EXCLUSION_UNIT), Action.REFER))
                .isEqualTo(Reach.NATIONAL);
    }

    @Test
    void nobodyMayOnlyComeIn() {
        assertThat(granted(Role.NOBODY)).containsExactlyInAnyOrder(Action.LOG_IN, Action.TOKEN_ISSUE);
    }

    @Test
    void aNewcomerMayOnlyChangeThePassword() {
        assertThat(granted(Role.NEWCOMER)).containsExactlyInAnyOrder(Action.LOG_IN, Action.TOKEN_ISSUE, Action.LOG_OUT,
                Action.PASSWORD_CHANGE, Action.OWN_ACCOUNT_READ);
    }

    @Test
    void thoseWhoWatchAndThoseWhoKeepAccountsSeeNoFile() {
        for (Role role : EnumSet.of(Role.AUDITOR, Role.DATA_PROTECTION_OFFICER, Role.STATISTICS_OFFICER,
                Role.ADMINISTRATOR, Role.ACCESS_ADMINISTRATOR, Role.IMPORTER)) {
            assertThat(granted(role)).doesNotContain(Action.CASE_READ, Action.CASE_LIST, Action.PERSON_READ,
                    Action.PERSON_SEARCH, Action.REGISTRATION_READ, Action.DOCUMENT_READ, Action.TIMELINE_READ);
        }
    }

    @Test
    void theOtherStateReachesNothingButWhatWasSharedWithIt() {
        for (Role role : EnumSet.of(Role.PARTNER_AUTHORITY, Role.MISSION)) {
            assertThat(granted(role)).isSubsetOf(Action.LOG_IN, Action.LOG_OUT, Action.TOKEN_ISSUE,
                    Action.PASSWORD_CHANGE, Action.OWN_ACCOUNT_READ, Action.CODES_READ, Action.LAW_READ,
                    Action.PARTNER_LIST, Action.PARTNER_READ, Action.PARTNER_PRINT, Action.PARTNER_REPLY,
                    Action.PARTNER_INTERVIEW, Action.PARTNER_DOCUMENT, Action.PARTNER_RECEIVE, Action.PARTNER_MESSAGE,
                    Action.DRAFT_KEEP, Action.DRAFT_READ)
                    .contains(Action.PARTNER_READ);
        }
    }

    /** F-A22: small figures would have to be hidden from them first. */
    @Test
    void nobodyOutsideTheMinistrySeesFigures() {
        for (Role role : EnumSet.of(Role.PARTNER_AUTHORITY, Role.MISSION, Role.LEGAL_REPRESENTATIVE, Role.NEWCOMER,
                Role.NOBODY)) {
            assertThat(granted(role)).doesNotContain(Action.REPORT_RUN, Action.REPORT_EXPORT, Action.REPORT_ASYLUM,
                    Action.REPORT_OFFICERS, Action.REPORT_PEOPLE, Action.REPORT_READMISSION, Action.REPORT_OFFICIAL,
                    Action.SNAPSHOT_READ,
                    Action.SNAPSHOT_FREEZE);
        }
    }

    @Test
    void everyActionIsGrantedToSomebody() {
        for (Action action : Action.values()) {
            assertThat(PowerTable.LAW.line(action)).as(action.name()).isNotEmpty();
        }
    }

    private static Set<Action> granted(Role role) {
        Set<Action> granted = EnumSet.noneOf(Action.class);
        for (Action action : Action.values()) {
            if (PowerTable.LAW.reach(Set.of(role), action) != Reach.NONE) {
                granted.add(action);
            }
        }
        return granted;
    }
}