package org.safeconduct.rsd;

import static org.safeconduct.rsd.Act.*;
import static org.safeconduct.rsd.Stage.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.safeconduct.kernel.StageTable;

/** The life of a claim as one table; screens, REST and checks read it. Follows the domain's table of asylum states. */
final class Life {

    /** Stages from which a claim can be referred to a special unit. */
    private static final Set<Stage> REFERRABLE = EnumSet.of(STREAMED, ADMISSIBILITY, AWAITING_INTERVIEW,
            INTERVIEW_SCHEDULED,
            INTERVIEW_HELD, INTERVIEW_MISSED, INTERVIEW_WAIVED, AWAITING_EVIDENCE, AWAITING_ASSESSMENT,
            ASSESSMENT_DRAFTED, AWAITING_REVIEW, RETURNED_BY_REVIEW, APPEAL_LODGED, APPEAL_LATE, APPEAL_RESPONSE,
            APPEAL_HEARING, APPEAL_DECIDED);

    /** Stages of the assessment, before anybody reviews it. */
    private static final Set<Stage> ASSESSED = EnumSet.of(AWAITING_ASSESSMENT, ASSESSMENT_DRAFTED, RETURNED_BY_REVIEW);

    static final StageTable<Stage, Act> TABLE = everywhere(
            appeal(service(examination(opening(new StageTable<>(Act.class))))));

    private Life() {}

    private static StageTable<Stage, Act> opening(StageTable<Stage, Act> table) {
        return table
                .line(LODGED, TRIAGE, AWAITING_INTERVIEW, ADMISSIBILITY)
                .line(STREAMED, TRIAGE, AWAITING_INTERVIEW, ADMISSIBILITY)
                .line(ADMISSIBILITY, ADMIT, AWAITING_INTERVIEW)
                .line(ADMISSIBILITY, DECIDE, DECIDED_NEGATIVE)
                .line(AWAITING_INTERVIEW, SCHEDULE_INTERVIEW, INTERVIEW_SCHEDULED)
                .line(AWAITING_INTERVIEW, WAIVE_INTERVIEW, INTERVIEW_WAIVED)
                .line(INTERVIEW_SCHEDULED, SCHEDULE_INTERVIEW, INTERVIEW_SCHEDULED)
                .line(INTERVIEW_SCHEDULED, RECORD_INTERVIEW, INTERVIEW_HELD, INTERVIEW_MISSED)
                .line(INTERVIEW_MISSED, SCHEDULE_INTERVIEW, INTERVIEW_SCHEDULED)
                .line(INTERVIEW_MISSED, DISCONTINUE, DISCONTINUED);
    }

    private static StageTable<Stage, Act> examination(StageTable<Stage, Act> table) {
        return table
                .line(INTERVIEW_HELD, REQUEST_EVIDENCE, AWAITING_EVIDENCE)
                .line(INTERVIEW_HELD, CLOSE_RECORD, AWAITING_ASSESSMENT)
                .line(AWAITING_EVIDENCE, REQUEST_EVIDENCE, AWAITING_EVIDENCE)
                .line(AWAITING_EVIDENCE, CLOSE_RECORD, AWAITING_ASSESSMENT)
                .line(INTERVIEW_WAIVED, CLOSE_RECORD, AWAITING_ASSESSMENT)
                .line(AWAITING_ASSESSMENT, ASSESS, ASSESSMENT_DRAFTED)
                .line(ASSESSMENT_DRAFTED, ASSESS, ASSESSMENT_DRAFTED)
                .line(ASSESSMENT_DRAFTED, SUBMIT_FOR_REVIEW, AWAITING_REVIEW)
                .line(RETURNED_BY_REVIEW, ASSESS, RETURNED_BY_REVIEW)
                .line(RETURNED_BY_REVIEW, SUBMIT_FOR_REVIEW, AWAITING_REVIEW)
                .line(AWAITING_REVIEW, REVIEW, AWAITING_REVIEW, RETURNED_BY_REVIEW, AWAITING_ASSESSMENT)
                .line(AWAITING_REVIEW, DECIDE, DECIDED_POSITIVE, DECIDED_NEGATIVE);
    }

    private static StageTable<Stage, Act> service(StageTable<Stage, Act> table) {
        return table
                .line(DECIDED_POSITIVE, SERVE, NOTIFIED)
                .line(DECIDED_NEGATIVE, SERVE, NOTIFIED)
                .line(NOTIFIED, ACTIVATE_STATUS, STATUS_ACTIVE)
                .line(NOTIFIED, LODGE_APPEAL, APPEAL_LODGED, APPEAL_LATE)
                .line(NOTIFIED, BECOME_FINAL, FINAL_NEGATIVE)
                .line(FINAL_NEGATIVE, ORDER_RETURN, RETURN_PHASE)
                .line(FINAL_NEGATIVE, REOPEN, ADMISSIBILITY)
                .line(RETURN_PHASE, SERVE, RETURN_PHASE)
                .line(RETURN_PHASE, REOPEN, ADMISSIBILITY)
                .line(WITHDRAWN, REOPEN, ADMISSIBILITY)
                .line(DISCONTINUED, REOPEN, AWAITING_ASSESSMENT, ADMISSIBILITY);
    }

    private static StageTable<Stage, Act> appeal(StageTable<Stage, Act> table) {
        return table
                .line(APPEAL_LODGED, SEND_RESPONSE, APPEAL_RESPONSE)
                .line(APPEAL_LATE, DECIDE_LATENESS, APPEAL_RESPONSE, APPEAL_LATE)
                .line(APPEAL_LATE, SERVE, APPEAL_LATE)
                .line(APPEAL_LATE, BECOME_FINAL, FINAL_NEGATIVE)
                .line(APPEAL_RESPONSE, SEND_RESPONSE, APPEAL_RESPONSE)
                .line(APPEAL_RESPONSE, LIST_HEARING, APPEAL_HEARING)
                .line(APPEAL_HEARING, LIST_HEARING, APPEAL_HEARING)
                .line(APPEAL_HEARING, DECIDE_APPEAL, APPEAL_DECIDED, DECIDED_POSITIVE, AWAITING_ASSESSMENT)
                .line(APPEAL_DECIDED, SERVE, APPEAL_DECIDED)
                .line(APPEAL_DECIDED, BECOME_FINAL, FINAL_NEGATIVE);
    }

    private static StageTable<Stage, Act> everywhere(StageTable<Stage, Act> table) {
        REFERRABLE.forEach(stage -> table.line(stage, REFER, REFERRED));
        REFERRABLE.forEach(stage -> table.line(stage, WITHDRAW, WITHDRAWN));
        REFERRABLE.forEach(stage -> table.line(REFERRED, RETURN_FROM_REFERRAL, stage));
        for (Stage stage : List.of(LODGED, REFERRED)) {
            table.line(stage, WITHDRAW, WITHDRAWN);
        }
        for (Stage stage : Stage.values()) {
            if (!stage.closed()) {
                table.line(stage, ASSIGN, stage);
            }
        }
        return table;
    }

    /**
     * A referral leads back to where it came from. Whoever was never heard and is under assessment goes to the interview
     * instead: there is no other way there, and nobody is refused unheard (asylum-process, section 3).
     */
    static Stage backFromReferral(Stage from, boolean heard) {
        return ASSESSED.contains(from) && !heard ? AWAITING_INTERVIEW : from;
    }

    /** Where a reopened claim goes on. From A91 to A20 only if the person was heard: from there nothing leads to an interview. */
    static Stage reopened(Stage from, boolean heard) {
        return from == DISCONTINUED && heard ? AWAITING_ASSESSMENT : ADMISSIBILITY;
    }

    /** The stages that the act passes through, the last one included: most acts make one step, some make two. */
    static List<Stage> path(Stage from, Act act, Stage to) {
        List<Stage> path = new ArrayList<>();
        Stage between = between(from, act, to);
        if (between != null && between != to && between != from) {
            path.add(between);
        }
        path.add(to);
        return path;
    }

    private static Stage between(Stage from, Act act, Stage to) {
        return switch (act) {
            case TRIAGE -> STREAMED;
            case CLOSE_RECORD -> from == INTERVIEW_HELD ? AWAITING_EVIDENCE : null;
            case LODGE_APPEAL -> APPEAL_LODGED;
            case DECIDE_APPEAL -> APPEAL_DECIDED;
            case REOPEN -> to == AWAITING_ASSESSMENT ? null : REOPENED;
            default -> null;
        };
    }

    /** The stages in which some act is open. */
    static List<Stage> stagesFor(Act act) {
        return TABLE.lines().stream().filter(line -> line.act() == act).map(StageTable.Line::from).distinct().toList();
    }
}
