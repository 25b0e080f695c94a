package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.RuleForbids;

/** What the other State's authority answers, and what its answer must say. */
class PartnerRepliesTest {

    private final TwoStates two = new TwoStates();

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleForbids.class).hasMessage(key);
    }

    private PartnerFile file(RequestNumber number) {
        return two.act(() -> two.the(PartnerDesk.class).file(number));
    }

    @Test
    void aReceiptHasItsProofAndItsDay() {
        RequestNumber number = two.submitted(two.returnee("SRB"), "SRB");
        two.authority("SRB");
        assertThatThrownBy(() -> receipt(number, TwoStates.TODAY.plusDays(1), " "))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.flaws())
                        .extracting(Flaw::pointer)
                        .containsExactly("/receivedOn", "/reference"));
        assertThatThrownBy(() -> receipt(number, TwoStates.TODAY.minusDays(1), "X"))
                .isInstanceOf(Invalid.class);
        receipt(number, TwoStates.TODAY, "03/2-26");
        assertThat(file(number).exchanges().getLast()).isEqualTo(new PartnerFile.Exchange(
                CrossingView.Direction.RECEIVED, RequestAct.CONFIRM_RECEIPT, TwoStates.TODAY, null, "03/2-26"));
    }

    private void receipt(RequestNumber number, LocalDate on, String reference) {
        two.act(() -> two.the(PartnerDesk.class)
                .confirmReceipt(number, new PartnerDesk.Receipt(on, reference),
                        two.version(number)));
    }

    @Test
    void aQuestionIsAnsweredInTheThreadAndTheLimitRunsOn() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        two.act(() -> two.the(PartnerDesk.class)
                .ask(number,
                        new PartnerDesk.Question("/person/birthDate", "Which day?"), two.version(number)));
        two.officer();
        List<MessageView> thread = two.act(() -> two.the(Messages.class).thread(number));
        assertThat(thread).extracting(MessageView::field, MessageView::side)
                .containsExactly(tuple("/person/birthDate", MessageView.Side.REQUESTED));
        two.act(() -> two.the(Reactions.class)
                .answer(number,
                        new Reactions.Answer("/person/birthDate", "4 March", null), two.version(number)));
        two.authority("SRB");
        List<MessageView> theirs = two.act(() -> two.the(PartnerMessages.class).thread(number));
        assertThat(theirs).hasSize(2).allMatch(message -> message.readAt() != null);
        assertThat(theirs.toString()).doesNotContain("return", "partner-srb");
        assertThat(file(number).limits()).singleElement().matches(LimitView::running);
    }

    @Test
    void anExtensionStaysWithinTheAgreement() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        LocalDate first = file(number).limits().getFirst().due().date();
        assertThatThrownBy(() -> extend(number, LocalDate.of(2027, 6, 1))).isInstanceOf(RuleForbids.class)
                .hasMessage("extension-beyond-cap");
        extend(number, null);
        LimitView reply = file(number).limits().stream().filter(LimitView::running).findFirst().orElseThrow();
        assertThat(reply.rule()).isEqualTo(RuleName.REPLY);
        assertThat(reply.started()).isEqualTo(TwoStates.TODAY);
        assertThat(reply.due().date()).isAfter(first);
        RequestNumber other = two.received(two.returnee("KAZ"), "KAZ");
        refused("extension-not-foreseen", () -> extend(other, null));
    }

    private void extend(RequestNumber number, LocalDate until) {
        two.act(() -> two.the(PartnerDesk.class)
                .extend(number,
                        new PartnerDesk.Extension(until, "The register of Niš is slow"), two.version(number)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"RF99, /reason", ", /reason", "RT01, /reason"})
    void aRefusalHasAReasonOfTheList(String reason, String pointer) {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        assertThatThrownBy(() -> two.act(() -> two.the(PartnerDesk.class)
                .refuse(number,
                        new PartnerDesk.Rejection(reason, "Because"), two.version(number))))
                .isInstanceOfSatisfying(Invalid.class,
                        invalid -> assertThat(invalid.flaws()).extracting(Flaw::pointer).containsExactly(pointer));
    }

    @Test
    void oneDoesOnlyWhatIsOnesOwn() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        assertThat(file(number).openActs()).containsExactlyInAnyOrder(RequestAct.ASK, RequestAct.EXTEND,
                RequestAct.ACCEPT, RequestAct.REFUSE);
        assertThat(file(number).yours()).isTrue();
        two.mission("SRB");
        assertThat(file(number).openActs()).isEmpty();
        assertThat(file(number).yours()).isFalse();
    }
}
