package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.kernel.WrongStage;
import org.safeconduct.schema.TestDatabase;

/** The other State: what it sees, what it answers, and what it never learns. */
class PartnerTest {

    private final TwoStates two = new TwoStates();

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleForbids.class).hasMessage(key);
    }

    private PartnerFile file(RequestNumber number) {
        return two.act(() -> two.the(PartnerDesk.class).file(number));
    }

    private List<RequestNumber> listed() {
        return two.act(() -> two.the(PartnerDesk.class).list(Set.of(), PageRequest.first(200)))
                .items()
                .stream()
                .map(PartnerRow::number)
                .toList();
    }

    private void unknown(RequestNumber number) {
        assertThatThrownBy(() -> file(number)).isInstanceOf(Unknown.class).hasMessage("unknown");
        assertThatThrownBy(() -> two.act(() -> two.the(PartnerDesk.class)
                .accept(number,
                        new PartnerDesk.Acceptance(null), two.version(number))))
                .isInstanceOf(Unknown.class)
                .hasMessage("unknown");
        assertThatThrownBy(() -> two.act(() -> two.the(PartnerMessages.class).thread(number)))
                .isInstanceOf(Unknown.class)
                .hasMessage("unknown");
        assertThat(listed()).doesNotContain(number);
    }

    @Test
    void aDraftAndWhatIsCheckedAreUnknownToTheOtherState() {
        RequestNumber number = two.open(two.returnee("SRB"), "SRB");
        two.authority("SRB");
        unknown(number);
        two.officer();
        two.act(() -> two.the(Requests.class).present(number, two.version(number)));
        two.authority("SRB");
        unknown(number);
        two.supervisor();
        two.act(() -> two.the(Submission.class).submit(number, two.version(number)));
        two.authority("SRB");
        assertThat(file(number).number()).isEqualTo(number);
        assertThat(listed()).contains(number);
    }

    @Test
    void whatWasSentToOneStateIsUnknownToAnother() {
        RequestNumber number = two.submitted(two.returnee("SRB"), "SRB");
        two.authority("KAZ");
        unknown(number);
        two.as("partner-nowhere", "HQ", Role.PARTNER_AUTHORITY);
        unknown(number);
    }

    @Test
    void nothingOfTheAsylumFileCrosses() {
        RequestNumber number = two.submitted(two.returnee("SRB"), "SRB");
        two.authority("SRB");
        PartnerFile file = file(number);
        assertThat(file.person().shown()).isEqualTo("Petrović Dragan");
        assertThat(file.person().documents()).extracting(PartnerFile.Document::type).containsExactly("PPT");
        assertThat(file.toString()).doesNotContain(TwoStates.MARK, "MUS", "SV", "HQ", "return", "C-20", "ASC");
        assertThat(two.act(() -> two.the(PartnerDesk.class).list(Set.of(), PageRequest.first(200))).toString())
                .doesNotContain(TwoStates.MARK, "MUS", "SV", "HQ", "C-20");
    }

    @Test
    void theOtherStateReadsThePersonAsSentUntilItIsSentAnew() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.submitted(person, "SRB");
        PartnerFile.Person sent = two.act(() -> two.the(Identities.class).of(person));
        new Sql(TestDatabase.owner()).run("update registration.person set birth_place = 'Kraljevo' where id = ?",
                person.value());
        two.authority("SRB");
        assertThat(file(number).person()).isEqualTo(sent);
        assertThat(sent.birthPlace()).isEqualTo("Niš");
        assertThat(two.act(() -> two.the(PartnerDesk.class).list(Set.of(), PageRequest.first(200))).items())
                .filteredOn(row -> row.number().equals(number))
                .extracting(PartnerRow::names)
                .containsExactly(sent.names());
        new Sql(TestDatabase.owner()).run("update readmission.request set state = 'R22' where number = ?",
                number.value());
        two.supervisor();
        two.act(() -> two.the(Submission.class).submit(number, two.version(number)));
        two.authority("SRB");
        assertThat(file(number).person().birthPlace()).isEqualTo("Kraljevo");
    }

    @Test
    void aSuspensionIsOneWordWithoutADay() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.received(person, "SRB");
        two.bar(person);
        two.authority("SRB");
        PartnerFile file = file(number);
        assertThat(file.state()).isEqualTo(RequestState.SUSPENDED);
        assertThat(file.openActs()).isEmpty();
        assertThat(file.exchanges()).extracting(PartnerFile.Exchange::act)
                .containsExactly(RequestAct.SUBMIT, RequestAct.CONFIRM_RECEIPT);
        assertThat(file.toString()).doesNotContain("AWB", "COURT", "R03", "RECEIPT_CONFIRMED");
        assertThatThrownBy(() -> two.act(() -> two.the(PartnerDesk.class)
                .accept(number,
                        new PartnerDesk.Acceptance(null), two.version(number))))
                .isInstanceOf(WrongStage.class);
    }

    @Test
    void ofAWithdrawnRequestTheOtherStateKeepsNothing() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        two.officer();
        two.act(() -> two.the(Messages.class)
                .write(number, new Messages.NewMessage(null, "Petrović will travel alone")));
        two.act(() -> two.the(Requests.class).withdraw(number, "Status granted", two.version(number)));
        two.authority("SRB");
        assertThat(two.act(() -> two.the(PartnerMessages.class).thread(number))).isEmpty();
        PartnerFile file = file(number);
        assertThat(file.state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(file.person()).isNull();
        assertThat(file.toString()).doesNotContain("Status", "Petrović", "P7654321");
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
                        new Messages.NewMessage("/person/birthDate", "4 March"), two.version(number)));
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
        two.act(() -> two.the(Reactions.class).callInterview(number, null, two.version(number)));
        two.mission("SRB");
        return number;
    }

    private void record(RequestNumber number, MissionDesk.Outcome outcome, String statement) {
        two.act(() -> two.the(MissionDesk.class)
                .recordInterview(number,
                        new MissionDesk.Result(TwoStates.TODAY, outcome, statement), two.version(number)));
    }

    @Test
    void aMessageCannotReachTheOtherStateWhileSomethingStandsAgainstRemoval() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.received(person, "SRB");
        two.quietBar(person);
        two.officer();
        refused("not-removable", () -> two.act(() -> two.the(Messages.class)
                .write(number,
                        new Messages.NewMessage(null, "When do you answer?"))));
        two.authority("SRB");
        two.act(() -> two.the(PartnerMessages.class).write(number, new Messages.NewMessage(null, "Soon")));
        assertThat(two.act(() -> two.the(Requests.class).file(number)).crossings().getLast())
                .extracting(CrossingView::direction, CrossingView::act, CrossingView::by)
                .containsExactly(CrossingView.Direction.RECEIVED, RequestAct.MESSAGE, "partner-srb");
    }

    @Test
    void nobodyWritesWhereTheOtherSideDoesNotHaveTheRequest() {
        RequestNumber number = two.open(two.returnee("SRB"), "SRB");
        assertThatThrownBy(() -> two.act(() -> two.the(Messages.class)
                .write(number,
                        new Messages.NewMessage(null, "Do you know him?"))))
                .isInstanceOf(WrongStage.class);
        PersonId person = two.returnee("SRB");
        RequestNumber suspended = two.submitted(person, "SRB");
        two.bar(person);
        assertThatThrownBy(() -> two.act(() -> two.the(Messages.class)
                .write(suspended,
                        new Messages.NewMessage(null, "He asked again"))))
                .isInstanceOf(WrongStage.class);
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
