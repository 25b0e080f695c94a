package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.rsd.Removability;

/** A request that is submitted anew begins from the start: nothing of an earlier round counts again. */
class RoundsTest {

    private final TwoStates two = new TwoStates();
    private final Journey journey = new Journey(two);

    /** Planned, put off until its time was over, submitted anew and accepted again. */
    private RequestNumber acceptedAgain(PersonId person) {
        RequestNumber number = journey.documented(person);
        journey.planned(number, Journey.DEPARTURE);
        journey.postponed(number);
        two.calendar.turn(TwoStates.TODAY.plusMonths(3));
        two.act(() -> two.the(Lapses.class).expireTransfer(number, two.version(number)));
        two.supervisor();
        two.act(() -> two.the(Submission.class).submit(number, two.version(number)));
        two.authority("KAZ");
        two.act(() -> two.the(PartnerDesk.class)
                .confirmReceipt(number, new PartnerDesk.Receipt(two.calendar.today(), "X-2"), two.version(number)));
        two.act(() -> two.the(PartnerDesk.class)
                .accept(number, new PartnerDesk.Acceptance(null), two.version(number)));
        return number;
    }

    @Test
    void documentAndPlanOfAnEarlierRoundDoNotStand() {
        RequestNumber number = acceptedAgain(two.returnee("KAZ"));
        PartnerFile theirs = two.act(() -> two.the(PartnerDesk.class).file(number));
        assertThat(theirs.travelDocument()).isNull();
        assertThat(theirs.transfer()).isNull();
        assertThat(theirs.exchanges()).extracting(PartnerFile.Exchange::act).contains(RequestAct.PLAN_TRANSFER);
        two.officer();
        RequestFile ours = two.act(() -> two.the(Requests.class).file(number));
        assertThat(ours.travelDocument()).isNull();
        assertThat(ours.transfer()).isNull();
    }

    @Test
    void theMissionIsNotLateBecauseOfWhatItWasAskedBefore() {
        RequestNumber number = acceptedAgain(two.returnee("KAZ"));
        two.supervisor();
        assertThatThrownBy(() -> two.act(() -> two.the(TravelDocuments.class)
                .authoriseEu(number, new TravelDocuments.EuDocument("EU-1", two.calendar.today(),
                        two.calendar.today().plusDays(30), "The mission is late"), two.version(number))))
                .isInstanceOf(RuleForbids.class)
                .hasMessage("eu-document-too-early");
    }

    @Test
    void aPauseOfAnEarlierRoundDoesNotDefeatTheConsentOfThisOne() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.received(person, "SRB");
        two.bar(person);
        var bar = two.act(() -> two.the(Removability.class).bars(person)).getFirst();
        two.act(() -> two.the(Removability.class).lift(person, bar.id(), "The court dismissed it"));
        two.act(() -> two.the(Suspensions.class).resume(number, "The bar is lifted", two.version(number)));
        two.authority("SRB");
        two.act(() -> two.the(PartnerDesk.class)
                .refuse(number, new PartnerDesk.Rejection("RF02", "Not found"), two.version(number)));
        two.supervisor();
        two.act(() -> two.the(Reactions.class).dispute(number, "The passport was issued in Niš", two.version(number)));
        two.act(() -> two.the(Submission.class).submit(number, two.version(number)));
        two.authority("SRB");
        two.act(() -> two.the(PartnerDesk.class)
                .confirmReceipt(number, new PartnerDesk.Receipt(two.calendar.today(), "X-2"), two.version(number)));
        two.supervisor().calendar.turn(TwoStates.TODAY.plusMonths(1));
        two.act(() -> two.the(Reactions.class).confirmTacit(number, two.version(number)));
        assertThat(two.state(number)).isEqualTo(RequestState.TACITLY_ACCEPTED);
    }
}
