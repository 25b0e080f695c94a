package org.safeconduct.rsd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.Tasks;
import org.safeconduct.casefile.TaskRow;
import org.safeconduct.casefile.Timeline;
import org.safeconduct.casefile.TimelineEntry;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.kernel.WrongStage;
import org.safeconduct.registration.Track;
import org.safeconduct.rsd.Assessments.Finding;
import org.safeconduct.rsd.Assessments.NewFact;
import org.safeconduct.rsd.Assessments.Outcome;
import org.safeconduct.rsd.Assessments.Recommendation;
import org.safeconduct.rsd.Interviews.Held;
import org.safeconduct.rsd.Interviews.Section;
import org.safeconduct.rsd.Interviews.Slot;

/** A mother and her son from the confirmed track to the agreed review, with the refusals on the way. */
class ExaminationTest {

    private final Authority authority = new Authority();
    private CaseNumber number;

    @BeforeEach
    void arrive() {
        number = authority.streamed(Track.REGULAR, Authority.mother(), Authority.son());
    }

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
    void keepsWhatTwoOfficersWriteInDifferentSectionsAndTellsTheSecondInTheSame() {
        assign();
        hear(authority.persons(number));
        UUID record = record();
        write(record, Section.ROUTE, "By sea", 1);
        authority.as("eligibility-2", "HQ", Role.ELIGIBILITY_OFFICER);
        write(record, Section.FAMILY, "A brother", 1);
        assertThatThrownBy(() -> write(record, Section.ROUTE, "By land", 1)).isInstanceOf(Stale.class);
        assertThat(authority.act(() -> interviews().of(number)).getFirst().sections())
                .filteredOn(section -> !section.text().isEmpty())
                .extracting(Interviews.SectionView::section, Interviews.SectionView::text)
                .containsExactlyInAnyOrder(tuple(Section.FAMILY, "A brother"),
                        tuple(Section.REASONS, "They came at night"),
                        tuple(Section.ROUTE, "By sea"));
    }

    @Test
    void closesARecordOnlyWithReasonsAndReadBackAndThenLocksIt() {
        assign();
        hear(authority.persons(number));
        UUID record = record();
        assertThatThrownBy(() -> authority.act(
                () -> interviews().closeRecord(number, Set.of(), null, authority.version(number))))
                .isInstanceOfSatisfying(Invalid.class, no -> assertThat(no.flaws())
                        .containsExactly(Flaw.at("/sections/READ_BACK", "section-required")));
        write(record, Section.READ_BACK, "Read back in Arabic, nothing to add", 1);
        authority.act(() -> interviews().closeRecord(number, Set.of(), "It is right", authority.version(number)));
        assertThat(authority.stages(number)).containsOnly(Stage.AWAITING_ASSESSMENT);
        assertThatThrownBy(() -> write(record, Section.ROUTE, "Later", 1)).isInstanceOf(RuleForbids.class)
                .hasMessage("record-signed");
    }

    @Test
    void hearsThoseWhoCameAndGivesTheOthersANewAppointment() {
        assign();
        schedule();
        List<PersonId> persons = authority.persons(number);
        authority.act(
                () -> interviews().record(number, Set.of(persons.getFirst()), held(), authority.version(number)));
        authority.act(() -> interviews().missed(number, Set.of(persons.getLast()), "Ill", authority.version(number)));
        assertThat(authority.stages(number)).containsExactly(Stage.INTERVIEW_HELD, Stage.INTERVIEW_MISSED);
        schedule();
        assertThat(authority.stages(number)).containsExactly(Stage.INTERVIEW_HELD, Stage.INTERVIEW_SCHEDULED);
        assertThat(authority.act(() -> interviews().of(number))).extracting(r -> r.appointment().state())
                .containsExactlyInAnyOrder("HELD", "MISSED", "BOOKED");
    }

    @Test
    void refusesNobodyWhoWasNeverHeardAndRecommendsNothingWithoutAFact() {
        assign();
        authority.reviewer();
        authority.act(() -> interviews().waive(number, Set.of(), "Presumption", authority.version(number)));
        authority.eligibility();
        authority.act(() -> interviews().closeRecord(number, Set.of(), null, authority.version(number)));
        assertThatThrownBy(() -> recommend("DT01")).isInstanceOf(RuleForbids.class).hasMessage("facts-needed");
        addFacts();
        assertThatThrownBy(() -> recommend("DT07")).isInstanceOf(RuleForbids.class).hasMessage("not-heard");
        recommend("DT01");
        assertThat(authority.stages(number)).containsOnly(Stage.ASSESSMENT_DRAFTED);
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

    private void assign() {
        authority.eligibility().manager();
        authority.act(() -> cases().assign(number, "eligibility", null, authority.version(number)));
        authority.eligibility();
    }

    private void hear(List<PersonId> persons) {
        schedule();
        authority.act(() -> interviews().record(number, Set.copyOf(persons), held(), authority.version(number)));
    }

    private void schedule() {
        Slot slot = new Slot(Authority.TODAY, LocalTime.of(9, 0), LocalTime.of(11, 0), "Room " + UUID.randomUUID(),
                "eligibility", "ara", null);
        authority.act(() -> interviews().schedule(number, Set.of(), free(slot), authority.version(number)));
    }

    /** Each test has a day of its own: the officer is the same in all. */
    private Slot free(Slot slot) {
        long day = Long.parseLong(number.value().substring(7)) * 2 + (slots++);
        return new Slot(slot.date().plusDays(day), slot.from(), slot.until(), slot.room(), slot.officer(),
                slot.interpreterLanguage(), slot.interpreter());
    }

    private int slots;

    private static Held held() {
        return new Held(Authority.TODAY, LocalTime.of(9, 0), LocalTime.of(10, 30), List.of("Interpreter"), true, true,
                true, "They came at night");
    }

    private UUID record() {
        return authority.act(() -> interviews().of(number)).getFirst().id();
    }

    private void write(UUID record, Section section, String text, long version) {
        authority.act(() -> interviews().write(number, record, section, text, version));
    }

    private void writeAndClose() {
        write(record(), Section.READ_BACK, "Read back", 1);
        authority.act(() -> interviews().closeRecord(number, Set.of(), null, authority.version(number)));
    }

    private void assess(String code) {
        addFacts();
        recommend(code);
    }

    private void addFacts() {
        authority.persons(number)
                .forEach(person -> authority.act(() -> assessments().addFact(number, fact(person, "Arrest"))));
    }

    private static NewFact fact(PersonId person, String fact) {
        return new NewFact(person, fact, "COI 2026-03", Finding.ACCEPTED, "Detailed and consistent");
    }

    private void recommend(String code) {
        Recommendation told = new Recommendation(code, null, null, "Art. 1A(2)", "Fear", "Opinion", null, null, null,
                "The facts are accepted");
        authority.act(() -> assessments().assess(number, Set.of(), told, authority.version(number)));
    }

    private void submit() {
        authority.act(() -> assessments().submit(number, Set.of(), authority.version(number)));
    }

    private List<TaskRow> tasks() {
        return authority.act(() -> authority.the(Tasks.class).of(number.subject()));
    }

    private List<TimelineEntry> timeline() {
        return authority.act(() -> authority.the(Timeline.class).of(number.subject()));
    }

    private Cases cases() {
        return authority.the(Cases.class);
    }

    private Interviews interviews() {
        return authority.the(Interviews.class);
    }

    private Assessments assessments() {
        return authority.the(Assessments.class);
    }
}
