package org.safeconduct.rsd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.TaskRow;
import org.safeconduct.casefile.TimelineEntry;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.kernel.WrongStage;
import org.safeconduct.registration.Track;
import org.safeconduct.rsd.Assessments.Outcome;

/** A mother and her son from the confirmed track to the agreed review, with the refusals on the way. */
class ExaminationTest extends Examining {

    @Test
    void beginsInTheStageOfItsTrackWithItsLimitAndTask() {
        assertThat(authority.stages(number)).containsOnly(Stage.AWAITING_INTERVIEW);
        AsylumCase file = authority.act(() -> authority.em().find(AsylumCase.class, number.value()));
        assertThat(file.track()).isEqualTo(Track.REGULAR);
        assertThat(file.dueOn()).isNotNull();
        assertThat(tasks()).filteredOn(task -> !task.done())
                .extracting(TaskRow::what, TaskRow::role)
                .containsOnly(tuple("schedule-interview", "SCHEDULING_OFFICER"));
    }

    @Test
    void goesFromInterviewToAgreedReview() {
        assign();
        hear(authority.persons(number));
        writeAndClose();
        assess("DT01");
        submit();
        authority.reviewer();
        authority.act(() -> assessments().review(number, Set.of(), Outcome.AGREE, null, authority.version(number)));
        assertThat(authority.stages(number)).containsOnly(Stage.AWAITING_REVIEW);
        CaseFile seen = authority.as("approval", "HQ", Role.APPROVING_OFFICER).act(() -> cases().file(number));
        assertThat(seen.claims()).allSatisfy(claim -> assertThat(claim.openActs()).contains(Act.DECIDE));
        assertThat(timeline()).extracting(TimelineEntry::stage)
                .containsSubsequence("A03", "A10", "A11", "A12", "A15",
                        "A20", "A21", "A22", "A22");
    }

    @Test
    void showsNeitherReviewNorDecisionToWhoHeardAndAssessed() {
        assign();
        hear(authority.persons(number));
        writeAndClose();
        assess("DT01");
        submit();
        authority.as("eligibility", "HQ", Role.ELIGIBILITY_OFFICER, Role.REVIEWING_OFFICER, Role.APPROVING_OFFICER);
        CaseFile seen = authority.act(() -> cases().file(number));
        assertThat(seen.claims()).allSatisfy(
                claim -> assertThat(claim.openActs()).contains(Act.REFER).doesNotContain(Act.REVIEW, Act.DECIDE));
        assertThatThrownBy(() -> authority.act(
                () -> assessments().review(number, Set.of(), Outcome.AGREE, null, authority.version(number))))
                .isInstanceOf(Forbidden.class)
                .hasMessage("own-review");
        assertThat(authority.stages(number)).containsOnly(Stage.AWAITING_REVIEW);
    }

    @Test
    void waitsForTheReviewBeforeAnybodyCanDecide() {
        assign();
        hear(authority.persons(number));
        writeAndClose();
        assess("DT01");
        submit();
        CaseFile seen = authority.as("approval", "HQ", Role.APPROVING_OFFICER).act(() -> cases().file(number));
        assertThat(seen.claims()).allSatisfy(claim -> assertThat(claim.openActs()).doesNotContain(Act.DECIDE));
        authority.reviewer();
        assertThatThrownBy(() -> authority.act(
                () -> assessments().review(number, Set.of(), Outcome.RETURN, " ", authority.version(number))))
                .isInstanceOfSatisfying(Invalid.class,
                        no -> assertThat(no.flaws()).extracting(Flaw::pointer).containsExactly("/comments"));
        authority.act(() -> assessments().review(number, Set.of(), Outcome.RETURN, "Explain the second fact",
                authority.version(number)));
        assertThat(authority.stages(number)).containsOnly(Stage.RETURNED_BY_REVIEW);
    }

    @Test
    void refusesAnActOnAVersionThatIsNoLongerStored() {
        long seen = authority.version(number);
        assign();
        assertThatThrownBy(() -> authority.act(() -> cases().refer(number, Set.of(),
                new Cases.Referral("exclusion", "A trigger"), seen))).isInstanceOf(Stale.class);
    }

    @Test
    void refusesAnActThatTheStageDoesNotOpenAndPeopleOfAnotherCase() {
        assign();
        assertThatThrownBy(() -> authority.act(() -> assessments().submit(number, Set.of(), authority.version(number))))
                .isInstanceOf(WrongStage.class);
        assertThatThrownBy(() -> authority.act(
                () -> assessments().submit(number, Set.of(PersonId.fresh()), authority.version(number))))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void tellsTheSecondWhoChangesAFactThatItHasChanged() {
        assign();
        hear(authority.persons(number));
        writeAndClose();
        PersonId mother = authority.persons(number).getFirst();
        Assessments.FactView fact = authority.act(() -> assessments().addFact(number, fact(mother, "Arrest")));
        authority.act(() -> assessments().changeFact(number, fact.id(), fact(mother, "Two arrests"), fact.version()));
        assertThatThrownBy(() -> authority.act(
                () -> assessments().changeFact(number, fact.id(), fact(mother, "None"), fact.version())))
                .isInstanceOf(Stale.class);
        assertThat(authority.act(() -> assessments().of(number)).getFirst().facts())
                .extracting(Assessments.FactView::fact)
                .containsExactly("Two arrests");
    }

    @Test
    void comesBackFromAReferralToWhereItWas() {
        assign();
        authority.act(() -> cases().refer(number, Set.of(), new Cases.Referral("exclusion", "A trigger"),
                authority.version(number)));
        assertThat(authority.stages(number)).containsOnly(Stage.REFERRED);
        authority.as("exclusion", "HQ", Role.EXCLUSION_UNIT);
        authority.act(() -> cases().returnFromReferral(number, Set.of(), "Nothing found", authority.version(number)));
        assertThat(authority.stages(number)).containsOnly(Stage.AWAITING_INTERVIEW);
    }

    @Test
    void asksForAReasonWhenAnOwnerIsReplacedAndPassesTheTasksOn() {
        assign();
        authority.as("eligibility-2", "HQ", Role.ELIGIBILITY_OFFICER).manager();
        assertThatThrownBy(() -> authority.act(
                () -> cases().assign(number, "eligibility-2", " ", authority.version(number))))
                .isInstanceOfSatisfying(Invalid.class,
                        no -> assertThat(no.flaws()).extracting(Flaw::pointer).containsExactly("/reason"));
        assertThatThrownBy(() -> authority.act(
                () -> cases().assign(number, "manager", "Leave", authority.version(number))))
                .isInstanceOfSatisfying(Invalid.class,
                        no -> assertThat(no.flaws()).extracting(Flaw::pointer).containsExactly("/assignee"));
        authority.act(() -> cases().assign(number, "eligibility-2", "Leave", authority.version(number)));
        assertThat(authority.act(() -> cases().file(number)).assignee()).isEqualTo("eligibility-2");
    }
}
