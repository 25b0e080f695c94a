package org.safeconduct.rsd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.safeconduct.rsd.Courthouse.decision;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.TaskRow;
import org.safeconduct.casefile.Tasks;
import org.safeconduct.registration.Track;
import org.safeconduct.rsd.Courthouse.Family;

/** A claim goes to the special unit and comes back, and nobody loses the interview on the way. */
class ReferralTest {

    private final Courthouse house = new Courthouse();

    @Test
    void beforeTheInterviewItComesBackToTheInterview() {
        Family family = house.family(Courthouse.person("Драган", "1987", null));
        refer(family);
        assertThat(house.stage(family, 0)).isEqualTo(Stage.REFERRED);
        comeBack(family);
        assertThat(house.stage(family, 0)).isEqualTo(Stage.AWAITING_INTERVIEW);
        assertThat(house.act(() -> house.face(Tasks.class).of(family.number().subject())))
                .filteredOn(task -> !task.done())
                .extracting(TaskRow::what, TaskRow::role)
                .containsExactly(tuple("schedule-interview", "SCHEDULING_OFFICER"));
    }

    @Test
    void afterTheReviewItComesBackToTheReview() {
        Family family = house.family(Courthouse.person("Драган", "1987", null));
        house.examined(family, 0, Courthouse.recommend("DT07"));
        refer(family);
        comeBack(family);
        assertThat(house.stage(family, 0)).isEqualTo(Stage.AWAITING_REVIEW);
    }

    /** Found inadmissible unheard, sent back by the court to the assessment: the only way to an interview. */
    @Test
    void whoIsAssessedUnheardComesBackToAnInterview() {
        Family family = house.family(Courthouse.MADE, Track.ADMISSIBILITY, Courthouse.person("Драган", "1987", null));
        house.decide(family, 0, decision("DT12"));
        house.serve(family, 0, Courthouse.TODAY);
        house.act(() -> {
            Claim claim = house.face(Docket.class).claim(family.number(), family.person(0));
            claim.move(Act.LODGE_APPEAL, Stage.APPEAL_LODGED);
            claim.move(Act.SEND_RESPONSE, Stage.APPEAL_RESPONSE);
            claim.move(Act.LIST_HEARING, Stage.APPEAL_HEARING);
            claim.decided(null);
            claim.move(Act.DECIDE_APPEAL, Stage.AWAITING_ASSESSMENT);
        });
        refer(family);
        comeBack(family);
        assertThat(house.stage(family, 0)).isEqualTo(Stage.AWAITING_INTERVIEW);
    }

    @Test
    void aWaivedInterviewIsNoLongerWaivedOnTheWayBackToIt() {
        Family family = house.family(Courthouse.person("Драган", "1987", null));
        house.act(() -> {
            Claim claim = house.face(Docket.class).claim(family.number(), family.person(0));
            claim.waive();
            claim.move(Act.WAIVE_INTERVIEW, Stage.INTERVIEW_WAIVED);
            claim.move(Act.CLOSE_RECORD, Stage.AWAITING_ASSESSMENT);
        });
        refer(family);
        comeBack(family);
        house.examined(family, 0, Courthouse.recommend("DT07"));
        house.decide(family, 0, decision("DT07"));
        assertThat(house.stage(family, 0)).isEqualTo(Stage.DECIDED_NEGATIVE);
    }

    private void refer(Family family) {
        house.as("eligibility", Role.ELIGIBILITY_OFFICER);
        house.act(() -> house.face(Cases.class)
                .refer(family.number(), Set.of(),
                        new Cases.Referral("exclusion", "A trigger."), house.version(family)));
    }

    private void comeBack(Family family) {
        house.as("exclusion", Role.EXCLUSION_UNIT);
        house.act(() -> house.face(Cases.class)
                .returnFromReferral(family.number(), Set.of(), "Nothing found.",
                        house.version(family)));
    }
}
