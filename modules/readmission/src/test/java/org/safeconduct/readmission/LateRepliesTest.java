package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.rsd.Removability;

/** What the other State says after the last day of its reply: it cannot undo a consent that its silence has given. */
class LateRepliesTest {

    /** What would undo the consent. */
    enum Late {
        ASK((two, number) -> two.the(PartnerDesk.class)
                .ask(number, new PartnerDesk.Question(null, "Who is he?"), two.version(number))),
        EXTEND((two, number) -> two.the(PartnerDesk.class)
                .extend(number, new PartnerDesk.Extension(null, "The register is slow"), two.version(number))),
        REFUSE((two, number) -> two.the(PartnerDesk.class)
                .refuse(number, new PartnerDesk.Rejection("RF02", "Not found"), two.version(number)));

        private final BiConsumer<TwoStates, RequestNumber> act;

        Late(BiConsumer<TwoStates, RequestNumber> act) {
            this.act = act;
        }
    }

    private final TwoStates two = new TwoStates();

    private LocalDate last(RequestNumber number) {
        return two.act(() -> two.the(PartnerDesk.class).file(number)).limits().getFirst().due().date();
    }

    private void say(Late late, RequestNumber number) {
        two.act(() -> late.act.accept(two, number));
    }

    @ParameterizedTest
    @EnumSource(Late.class)
    void afterTheLastDaySilenceHasConsented(Late late) {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        two.calendar.turn(last(number).plusDays(1));
        assertThatThrownBy(() -> say(late, number)).isInstanceOf(RuleForbids.class).hasMessage("reply-limit-over");
        assertThat(two.act(() -> two.the(PartnerDesk.class).file(number)).openActs())
                .containsExactly(RequestAct.ACCEPT);
        two.act(() -> two.the(PartnerDesk.class)
                .accept(number, new PartnerDesk.Acceptance(null), two.version(number)));
        assertThat(two.state(number)).isEqualTo(RequestState.ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource(Late.class)
    void onTheLastDayTheOtherStateIsStillInTime(Late late) {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        two.calendar.turn(last(number));
        say(late, number);
        assertThat(two.state(number)).isNotEqualTo(RequestState.RECEIPT_CONFIRMED);
    }

    @ParameterizedTest
    @EnumSource(value = MissionDesk.Outcome.class)
    void aMissionThatIsLateForReplyAndInterviewCanOnlyAccept(MissionDesk.Outcome outcome) {
        RequestNumber number = called();
        LocalDate interview = limit(number, RuleName.INTERVIEW);
        two.calendar.turn(interview.plusDays(1));
        two.mission("SRB");
        if (outcome == MissionDesk.Outcome.RECOGNISED || outcome == MissionDesk.Outcome.TRANSFER_AT_BORDER) {
            hear(number, outcome);
            assertThat(two.state(number)).isEqualTo(RequestState.ACCEPTED);
        } else {
            assertThatThrownBy(() -> hear(number, outcome)).isInstanceOf(RuleForbids.class)
                    .hasMessage("reply-limit-over");
            assertThatThrownBy(() -> hear(number, null)).hasMessage("reply-limit-over");
            two.supervisor();
            two.act(() -> two.the(Reactions.class).confirmTacit(number, two.version(number)));
            assertThat(two.state(number)).isEqualTo(RequestState.TACITLY_ACCEPTED);
        }
    }

    @Test
    void aMissionThatStillHasTimeForTheInterviewIsNotSilent() {
        RequestNumber number = called();
        two.calendar.turn(limit(number, RuleName.INTERVIEW));
        two.supervisor();
        assertThatThrownBy(() -> two.act(() -> two.the(Reactions.class).confirmTacit(number, two.version(number))))
                .isInstanceOf(RuleForbids.class)
                .hasMessage("reply-limit-running");
        two.mission("SRB");
        hear(number, MissionDesk.Outcome.NOT_RECOGNISED);
        assertThat(two.state(number)).isEqualTo(RequestState.REFUSED);
    }

    /** On the last day of the reply this State asks the mission to hear the person. */
    private RequestNumber called() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        two.calendar.turn(last(number));
        two.officer();
        two.act(() -> two.the(Reactions.class).callInterview(number, TwoStates.SOME_DAY, two.version(number)));
        return number;
    }

    private void hear(RequestNumber number, MissionDesk.Outcome outcome) {
        two.act(() -> two.the(MissionDesk.class)
                .recordInterview(number, new MissionDesk.Result(two.calendar.today(), outcome, "Heard"),
                        two.version(number)));
    }

    private LocalDate limit(RequestNumber number, RuleName rule) {
        two.officer();
        return two.act(() -> two.the(Requests.class).file(number))
                .limits()
                .stream()
                .filter(limit -> limit.rule() == rule && limit.running())
                .findFirst()
                .orElseThrow()
                .due()
                .date();
    }

    @Test
    void whereNobodyConfirmedThatSilenceIsConsentARefusalMayComeLate() {
        RequestNumber number = two.received(two.returnee("LKA"), "LKA");
        two.calendar.turn(TwoStates.TODAY.plusYears(1));
        say(Late.REFUSE, number);
        assertThat(two.state(number)).isEqualTo(RequestState.REFUSED);
    }

    @Test
    void whereTheOtherStateWasToldToWaitARefusalMayComeLate() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.received(person, "SRB");
        LocalDate last = last(number);
        two.bar(person);
        var bar = two.act(() -> two.the(Removability.class).bars(person)).getFirst();
        two.act(() -> two.the(Removability.class).lift(person, bar.id(), "The court dismissed it"));
        two.act(() -> two.the(Suspensions.class).resume(number, "The bar is lifted", two.version(number)));
        two.authority("SRB").calendar.turn(last.plusDays(1));
        say(Late.REFUSE, number);
        assertThat(two.state(number)).isEqualTo(RequestState.REFUSED);
    }
}
