package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.rsd.Removability;

/** Until when the other State replies, and what its silence means then. */
class SilentReplyTest {

    private final TwoStates two = new TwoStates();

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleForbids.class).hasMessage(key);
    }

    private RequestFile file(RequestNumber number) {
        return two.act(() -> two.the(Requests.class).file(number));
    }

    @Test
    void theReplyIsDueAsTheAgreementCountsAndKeepsItsSteps() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        two.officer();
        LimitView reply = file(number).limits().getFirst();
        Due counted = two.the(RequestLimits.class)
                .reckoning()
                .due(AgreementBook.of("SRB").orElseThrow(), RuleName.REPLY, TwoStates.TODAY, RequestKind.REGULAR);
        assertThat(reply.rule()).isEqualTo(RuleName.REPLY);
        assertThat(reply.due()).isEqualTo(counted);
        assertThat(reply.due().steps()).hasSizeGreaterThan(2);
    }

    @Test
    void silenceIsConsentOnceTheLimitHasPassed() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        two.supervisor();
        LocalDate last = file(number).limits().getFirst().due().date();
        refused("reply-limit-running", () -> tacit(number));
        two.calendar.turn(last);
        refused("reply-limit-running", () -> tacit(number));
        two.calendar.turn(last.plusDays(1));
        tacit(number);
        assertThat(two.state(number)).isEqualTo(RequestState.TACITLY_ACCEPTED);
        assertThat(file(number).limits()).extracting(LimitView::rule, LimitView::ended, LimitView::started)
                .containsExactly(
                        tuple(RuleName.REPLY, RequestAct.CONFIRM_TACIT,
                                TwoStates.TODAY),
                        tuple(RuleName.TRANSFER, null, last));
    }

    @Test
    void silenceIsNoConsentWhereTheOtherStateWasToldToWait() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.received(person, "SRB");
        two.supervisor();
        LocalDate last = file(number).limits().getFirst().due().date();
        two.bar(person);
        var bar = two.act(() -> two.the(Removability.class).bars(person)).getFirst();
        two.act(() -> two.the(Removability.class).lift(person, bar.id(), "The court dismissed it"));
        two.act(() -> two.the(Suspensions.class).resume(number, "The bar is lifted", two.version(number)));
        two.calendar.turn(last.plusDays(1));
        refused("silence-while-suspended", () -> tacit(number));
    }

    private void tacit(RequestNumber number) {
        two.act(() -> two.the(Reactions.class).confirmTacit(number, two.version(number)));
    }

    @Test
    void underAnAgreementThatNobodyConfirmedNothingRunsAndNothingIsConsent() {
        RequestNumber number = two.received(two.returnee("LKA"), "LKA");
        two.supervisor();
        assertThat(file(number).limits()).isEmpty();
        assertThat(file(number).byHand()).contains(new RequestFile.ByHand(RuleName.REPLY, "rule-unverified"));
        two.calendar.turn(TwoStates.TODAY.plusYears(1));
        refused("rule-unverified", () -> tacit(number));
        two.act(() -> two.the(Lapses.class).noteSilence(number, two.version(number)));
        assertThat(two.state(number)).isEqualTo(RequestState.UNANSWERED);
        assertThat(file(number).crossings().getLast()).extracting(CrossingView::direction, CrossingView::act)
                .containsExactly(CrossingView.Direction.SENT, RequestAct.NOTE_SILENCE);
    }
}
