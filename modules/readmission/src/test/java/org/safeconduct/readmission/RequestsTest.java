package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Duplicate;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.WrongStage;

/** A request on the side of the requesting State, from the draft to the reply. */
class RequestsTest {

    private final TwoStates two = new TwoStates();

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleForbids.class).hasMessage(key);
    }

    @Test
    void aDraftIsOpenedOnlyWhileNothingStandsAgainstRemoval() {
        PersonId person = two.returnee("SRB");
        two.quietBar(person);
        refused("not-removable", () -> two.open(person, "SRB"));
    }

    @Test
    void onePersonHasOneOpenRequest() {
        PersonId person = two.returnee("SRB");
        RequestNumber first = two.open(person, "SRB");
        assertThatThrownBy(() -> two.open(person, "SRB")).isInstanceOf(Duplicate.class);
        two.act(() -> two.the(Requests.class).withdraw(first, "Travels on their own", two.version(first)));
        assertThat(two.state(two.open(person, "SRB"))).isEqualTo(RequestState.DRAFT);
    }

    @Test
    void evidenceIsOfTheListAndOfTheAgreement() {
        PersonId person = two.returnee("KAZ");
        two.officer();
        assertThatThrownBy(() -> open(person, "KAZ", "NP-99")).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).extracting(Flaw::pointer)
                        .containsExactly("/evidence/0/kind"));
        refused("evidence-not-listed", () -> open(person, "KAZ", "FY-01"));
        RequestNumber number = open(person, "KAZ", "TP-03");
        assertThat(file(number).evidence()).extracting(OwnEvidence::worth)
                .containsExactly(EvidenceType.Worth.PRIMA_FACIE);
    }

    private RequestNumber open(PersonId person, String partner, String kind) {
        return two.act(() -> two.the(Requests.class)
                .open(person, partner, RequestKind.REGULAR, List.of(new EvidenceItem(kind, null, null))))
                .number();
    }

    private RequestFile file(RequestNumber number) {
        return two.act(() -> two.the(Requests.class).file(number));
    }

    @Test
    void whatOffersNothingIsNotHandedToTheCheck() {
        RequestNumber number = two.open(two.returnee("SRB"), "SRB");
        two.act(() -> two.the(Requests.class)
                .correct(number, new NewDraft(RequestKind.ACCELERATED, List.of(), null, null, null, null),
                        two.version(number)));
        assertThat(file(number).kind()).isEqualTo(RequestKind.ACCELERATED);
        refused("evidence-missing",
                () -> two.act(() -> two.the(Requests.class).present(number, two.version(number))));
    }

    @Test
    void whoIsNotTheOthersNationalIsAskedForInTheTimeOfTheAgreement() {
        RequestNumber number = two.open(two.returnee("AFG"), "SRB");
        refused("stay-day-needed", () -> present(number));
        assertThatThrownBy(() -> known(number, TwoStates.TODAY.plusDays(1))).isInstanceOf(Invalid.class);
        known(number, TwoStates.TODAY.minusYears(1).minusDays(1));
        refused("application-limit-over", () -> present(number));
        known(number, TwoStates.TODAY.minusMonths(2));
        present(number);
        two.supervisor();
        two.act(() -> two.the(Submission.class).submit(number, two.version(number)));
        assertThat(file(number).limits()).extracting(LimitView::rule, LimitView::started, LimitView::ended)
                .containsExactly(tuple(RuleName.APPLICATION, TwoStates.TODAY.minusMonths(2), RequestAct.SUBMIT));
    }

    private void present(RequestNumber number) {
        two.act(() -> two.the(Requests.class).present(number, two.version(number)));
    }

    private void known(RequestNumber number, LocalDate on) {
        two.act(() -> two.the(Requests.class)
                .correct(number, new NewDraft(RequestKind.REGULAR, List.of(new EvidenceItem("NP-01", "P1", null)), on,
                        null, null, null), two.version(number)));
    }

    @Test
    void whoPreparedARequestDoesNotSubmitIt() {
        RequestNumber number = two.open(two.returnee("SRB"), "SRB");
        two.act(() -> two.the(Requests.class).present(number, two.version(number)));
        assertThatThrownBy(() -> two.act(() -> two.the(Submission.class).submit(number, two.version(number))))
                .isInstanceOf(Forbidden.class);
        two.supervisor();
        assertThat(file(number).openActs()).contains(RequestAct.SUBMIT, RequestAct.SEND_BACK);
        two.act(() -> two.the(Submission.class).submit(number, two.version(number)));
        assertThat(file(number).crossings()).extracting(CrossingView::act).containsExactly(RequestAct.SUBMIT);
    }

    @Test
    void aSupervisorSendsBackWhatIsNotGood() {
        RequestNumber number = two.open(two.returnee("SRB"), "SRB");
        two.act(() -> two.the(Requests.class).present(number, two.version(number)));
        two.supervisor();
        two.act(() -> two.the(Submission.class).sendBack(number, "The photograph is missing", two.version(number)));
        assertThat(two.state(number)).isEqualTo(RequestState.DRAFT);
        assertThat(file(number).crossings()).isEmpty();
    }

    @Test
    void removabilityIsAskedAgainBeforeSubmission() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.open(person, "SRB");
        two.act(() -> two.the(Requests.class).present(number, two.version(number)));
        two.quietBar(person);
        two.supervisor();
        refused("not-removable", () -> two.act(() -> two.the(Submission.class).submit(number, two.version(number))));
        assertThat(two.state(number)).isEqualTo(RequestState.INTERNAL_CHECK);
    }

    @Test
    void anActOnWhatSomebodyElseChangedIsStale() {
        RequestNumber number = two.open(two.returnee("SRB"), "SRB");
        long seen = two.version(number);
        two.act(() -> two.the(Requests.class)
                .correct(number, new NewDraft(RequestKind.ACCELERATED, List.of(), null, null, null, null), seen));
        assertThatThrownBy(() -> two.act(() -> two.the(Requests.class).present(number, seen)))
                .isInstanceOf(Stale.class);
    }

    private void tacit(RequestNumber number) {
        two.act(() -> two.the(Reactions.class).confirmTacit(number, two.version(number)));
    }

    @Test
    void aRefusalIsDisputedAndSubmittedAnew() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        two.authority("SRB");
        two.act(() -> two.the(PartnerDesk.class)
                .refuse(number,
                        new PartnerDesk.Rejection("RF02", "Not found in the registers"), two.version(number)));
        two.supervisor();
        two.act(() -> two.the(Reactions.class).dispute(number, "The passport was issued in Niš", two.version(number)));
        two.act(() -> two.the(Submission.class).submit(number, two.version(number)));
        assertThat(two.state(number)).isEqualTo(RequestState.SUBMITTED);
        assertThat(file(number).limits()).noneMatch(LimitView::running);
    }

    @Test
    void anActThatIsNotOpenIsRefused() {
        RequestNumber number = two.submitted(two.returnee("SRB"), "SRB");
        two.supervisor();
        assertThatThrownBy(() -> tacit(number)).isInstanceOf(WrongStage.class);
    }
}
