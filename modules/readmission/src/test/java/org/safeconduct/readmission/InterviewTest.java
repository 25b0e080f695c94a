package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.RuleForbids;

/** The mission hears a person: on which day, what comes of it, and what its silence means. */
class InterviewTest {

    private final TwoStates two = new TwoStates();

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleForbids.class).hasMessage(key);
    }

    private PartnerFile file(RequestNumber number) {
        return two.act(() -> two.the(PartnerDesk.class).file(number));
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({"RECOGNISED, ACCEPTED", "TRANSFER_AT_BORDER, ACCEPTED", "NOT_RECOGNISED, REFUSED",
            "INSUFFICIENT, INSUFFICIENT"})
    void anInterviewHasOneOfFourOutcomes(MissionDesk.Outcome outcome, RequestState to) {
        RequestNumber number = called();
        record(number, outcome, "Speaks of places in Niš");
        assertThat(two.state(number)).isEqualTo(to);
    }

    @Test
    void aResultMayBePendingButARefusalNeedsTheMissionsStatement() {
        RequestNumber number = called();
        record(number, null, null);
        assertThat(two.state(number)).isEqualTo(RequestState.INTERVIEW_HELD);
        assertThatThrownBy(() -> record(number, null, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> record(number, MissionDesk.Outcome.NOT_RECOGNISED, " "))
                .isInstanceOf(Invalid.class);
        record(number, MissionDesk.Outcome.RECOGNISED, null);
        assertThat(two.state(number)).isEqualTo(RequestState.ACCEPTED);
    }

    @Test
    void anInterviewWasHeldAfterItWasAskedForAndTheAcceptanceComesWithItsResult() {
        RequestNumber number = called();
        assertThatThrownBy(() -> record(number, TwoStates.TODAY.minusDays(1))).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).extracting(Flaw::pointer).containsExactly("/heldOn"));
        two.calendar.turn(TwoStates.TODAY.plusDays(3));
        record(number, TwoStates.TODAY);
        assertThat(file(number).limits()).filteredOn(LimitView::running)
                .extracting(LimitView::rule, LimitView::started)
                .containsExactly(tuple(RuleName.TRANSFER, TwoStates.TODAY.plusDays(3)));
    }

    private void record(RequestNumber number, LocalDate heldOn) {
        two.act(() -> two.the(MissionDesk.class)
                .recordInterview(number, new MissionDesk.Result(heldOn, MissionDesk.Outcome.RECOGNISED, null),
                        two.version(number)));
    }

    @Test
    void aConnectionThatFailedIsNoRefusal() {
        RequestNumber number = called();
        two.act(() -> two.the(MissionDesk.class).callOffInterview(number, "The line broke", two.version(number)));
        assertThat(two.state(number)).isEqualTo(RequestState.RECEIPT_CONFIRMED);
    }

    private RequestNumber called() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        two.officer();
        two.act(() -> two.the(Reactions.class).callInterview(number, TwoStates.SOME_DAY, two.version(number)));
        two.mission("SRB");
        return number;
    }

    private void record(RequestNumber number, MissionDesk.Outcome outcome, String statement) {
        two.act(() -> two.the(MissionDesk.class)
                .recordInterview(number,
                        new MissionDesk.Result(TwoStates.TODAY, outcome, statement), two.version(number)));
    }

    private static Meeting on(LocalDate day) {
        return new Meeting(day, "By video", "Serbian is spoken");
    }

    private void arrange(RequestNumber number, LocalDate day) {
        two.act(() -> two.the(MissionDesk.class).arrangeInterview(number, on(day), two.version(number)));
    }

    private RequestFile ours(RequestNumber number) {
        two.officer();
        return two.act(() -> two.the(Requests.class).file(number));
    }

    @Test
    void theDayThatWasSaidLastStandsOnBothSidesUntilThePersonIsHeard() {
        RequestNumber number = called();
        assertThat(file(number).interviewOn()).isNull();
        arrange(number, TwoStates.TODAY.plusDays(8));
        arrange(number, TwoStates.TODAY.plusDays(9));
        assertThat(two.state(number)).isEqualTo(RequestState.INTERVIEW_CALLED);
        assertThat(file(number).interviewOn()).isEqualTo(TwoStates.TODAY.plusDays(9));
        assertThat(file(number).exchanges().getLast().words()).isEqualTo("By video\nSerbian is spoken");
        assertThat(ours(number).interviewOn()).isEqualTo(TwoStates.TODAY.plusDays(9));
        two.mission("SRB").calendar.turn(TwoStates.TODAY.plusDays(9));
        record(number, null, null);
        assertThat(file(number).interviewOn()).isNull();
        assertThat(ours(number).interviewOn()).isNull();
    }

    @Test
    void thisStateMaySayTheDayItselfAndASuspensionHidesItFromTheOtherAlone() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.received(person, "SRB");
        two.officer();
        two.act(() -> two.the(Reactions.class)
                .callInterview(number, on(TwoStates.TODAY.plusDays(5)), two.version(number)));
        two.mission("SRB");
        assertThat(file(number).interviewOn()).isEqualTo(TwoStates.TODAY.plusDays(5));
        two.bar(person);
        assertThat(ours(number).interviewOn()).isEqualTo(TwoStates.TODAY.plusDays(5));
        two.mission("SRB");
        assertThat(file(number).interviewOn()).isNull();
    }

    @Test
    void aDayThatIsOverAndNoDayAtAllAreRefusedAtTheField() {
        RequestNumber number = called();
        for (LocalDate day : new LocalDate[]{null, TwoStates.TODAY.minusDays(1)}) {
            assertThatThrownBy(() -> arrange(number, day)).isInstanceOfSatisfying(Invalid.class,
                    invalid -> assertThat(invalid.flaws()).extracting(Flaw::pointer).containsExactly("/interviewOn"));
        }
        two.authority("SRB");
        assertThat(file(number).openActs()).as("the mission's").isEmpty();
    }

    /** Their agreements give the interview no limit: whether silence is consent then is a lawyer's question. */
    @ParameterizedTest(name = "{0}, heard: {1}")
    @CsvSource({"KAZ, false", "KAZ, true", "ALB, false", "ALB, true", "AFG, false"})
    void theSilenceOfAMissionWhoseTimeNobodyCountsIsNotedByHand(String partner, boolean heard) {
        RequestNumber number = two.received(two.returnee(partner), partner);
        two.officer();
        two.act(() -> two.the(Reactions.class)
                .callInterview(number, on(TwoStates.TODAY.plusDays(40)), two.version(number)));
        assertThat(ours(number).byHand()).extracting(RequestFile.ByHand::rule).contains(RuleName.INTERVIEW);
        two.calendar.turn(TwoStates.TODAY.plusDays(40));
        two.supervisor();
        refused("interview-ahead", () -> note(number));
        if (heard) {
            two.mission(partner);
            two.act(() -> two.the(MissionDesk.class)
                    .recordInterview(number, new MissionDesk.Result(two.calendar.today(), null, null),
                            two.version(number)));
        }
        two.calendar.turn(TwoStates.TODAY.plusDays(41));
        two.supervisor();
        assertThatThrownBy(() -> two.act(() -> two.the(Reactions.class).confirmTacit(number, two.version(number))))
                .isInstanceOf(RuleForbids.class);
        note(number);
        assertThat(two.state(number)).isEqualTo(RequestState.UNANSWERED);
        two.authority(partner);
        two.act(() -> two.the(PartnerDesk.class)
                .accept(number, new PartnerDesk.Acceptance(null), two.version(number)));
        assertThat(two.state(number)).as("late, and still welcome").isEqualTo(RequestState.ACCEPTED);
    }

    private void note(RequestNumber number) {
        two.act(() -> two.the(Lapses.class).noteSilence(number, two.version(number)));
    }

    @Test
    void whileTheMissionHasTimeItIsNotSilentAndThenItsSilenceIsConsent() {
        RequestNumber number = called();
        two.supervisor().calendar.turn(TwoStates.TODAY.plusDays(1));
        refused("reply-limit-running", () -> note(number));
        two.calendar.turn(TwoStates.TODAY.plusDays(60));
        refused("silence-is-consent", () -> note(number));
    }
}
