package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;

/** The document with which a person travels back: from when, until when, and what takes its place, mostly with Kazakhstan. */
class TravelDocumentsTest {

    private static final LocalDate DEPARTURE = Journey.DEPARTURE;

    private final TwoStates two = new TwoStates();

    private final Journey journey = new Journey(two);

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleForbids.class).hasMessage(key);
    }

    private RequestNumber documented(PersonId person) {
        return journey.documented(person);
    }

    private void planned(RequestNumber number, LocalDate departsOn) {
        journey.planned(number, departsOn);
    }

    private RequestNumber underWay(PersonId person) {
        return journey.underWay(person);
    }

    @Test
    void theDocumentIsValidFromTheDepartureToTheArrival() {
        RequestNumber number = two.accepted(two.returnee("KAZ"), "KAZ");
        journey.document(number, "LP-79", DEPARTURE, DEPARTURE.plusDays(2));
        refused("document-not-yet-valid", () -> planned(number, DEPARTURE.minusDays(1)));
        Leg night = new Leg(Leg.Mode.LAND, "KTZ", "701", "ALA", "TSE", Journey.leg(DEPARTURE.plusDays(2)).arrives(),
                Journey.leg(DEPARTURE.plusDays(2)).arrives().plusHours(9));
        refused("document-expires-before", () -> journey.planned(number,
                Journey.plan(DEPARTURE.plusDays(2), Journey.leg(DEPARTURE.plusDays(2)), night)));
        planned(number, DEPARTURE);
    }

    @Test
    void theEuropeanDocumentWaitsUntilTheMissionIsLate() {
        RequestNumber number = two.accepted(two.returnee("KAZ"), "KAZ");
        two.supervisor();
        refused("eu-document-too-early", () -> authorise(number));
        two.officer();
        two.act(() -> two.the(TravelDocuments.class).request(number, two.version(number)));
        two.supervisor();
        refused("eu-document-too-early", () -> authorise(number));
        two.calendar.turn(TwoStates.TODAY.plusDays(14));
        authorise(number);
        assertThat(two.state(number)).isEqualTo(RequestState.EU_DOCUMENT);
        two.calendar.turn(TwoStates.TODAY);
        RequestNumber other = two.accepted(two.returnee("BIH"), "BIH");
        two.supervisor();
        refused("eu-document-not-foreseen", () -> authorise(other));
    }

    private void authorise(RequestNumber number) {
        two.act(() -> two.the(TravelDocuments.class)
                .authoriseEu(number, new TravelDocuments.EuDocument("EU-1",
                        two.calendar.today(), two.calendar.today().plusDays(30), "The mission is late"),
                        two.version(number)));
    }

    @Test
    void aDocumentThatExpiresBeforeTheFlightIsIssuedAnew() {
        RequestNumber number = documented(two.returnee("KAZ"));
        refused("document-valid", () -> expire(number));
        two.calendar.turn(TwoStates.TODAY.plusDays(21));
        expire(number);
        assertThat(two.state(number)).isEqualTo(RequestState.DOCUMENT_EXPIRED);
        two.mission("KAZ");
        two.act(() -> two.the(MissionDesk.class)
                .issueTravelDocument(number,
                        new NewTravelDocument("LP-78", two.calendar.today(), two.calendar.today().plusDays(30)),
                        two.version(number)));
        assertThat(two.act(() -> two.the(PartnerDesk.class).file(number)).travelDocument().number())
                .isEqualTo("LP-78");
    }

    @Test
    void theEuropeanDocumentExpiresTooAndOneThatExpiresWhileTheTransferIsPutOff() {
        RequestNumber number = two.accepted(two.returnee("KAZ"), "KAZ");
        two.officer();
        two.act(() -> two.the(TravelDocuments.class).request(number, two.version(number)));
        two.supervisor().calendar.turn(TwoStates.TODAY.plusDays(14));
        authorise(number);
        two.calendar.turn(TwoStates.TODAY.plusDays(45));
        expire(number);
        authorise(number);
        assertThat(two.state(number)).isEqualTo(RequestState.EU_DOCUMENT);
        two.calendar.turn(TwoStates.TODAY);
        RequestNumber other = underWay(two.returnee("KAZ"));
        journey.postponed(other);
        two.calendar.turn(TwoStates.TODAY.plusDays(21));
        expire(other);
        assertThat(two.state(other)).isEqualTo(RequestState.DOCUMENT_EXPIRED);
    }

    private void expire(RequestNumber number) {
        two.act(() -> two.the(Lapses.class).expireDocument(number, two.version(number)));
    }

    /** Six months with Kazakhstan, 120 days with Armenia; what Serbia's practice is, nobody has confirmed. */
    @ParameterizedTest(name = "{0} for {1} days")
    @CsvSource({"KAZ, 180, true", "KAZ, 181, false", "ARM, 119, true", "ARM, 120, false", "SRB, 7, false"})
    void ofADocumentThatIsValidTooShortAnOfficerHears(String partner, int days, boolean told) {
        RequestNumber number = two.accepted(two.returnee(partner), partner);
        two.officer();
        two.act(() -> two.the(TravelDocuments.class).request(number, two.version(number)));
        issue(number, partner, days);
        List<String> tasks = told ? List.of("document-short RETURN_OFFICER") : List.of();
        assertThat(new Night().tasks(number)).isEqualTo(tasks);
    }

    private void issue(RequestNumber number, String partner, int days) {
        two.mission(partner);
        two.act(() -> two.the(MissionDesk.class)
                .issueTravelDocument(number, new NewTravelDocument("LP-80", TwoStates.TODAY,
                        TwoStates.TODAY.plusDays(days)), two.version(number)));
    }

    @Test
    void onceAJourneyIsPlannedOnItNobodyNeedAsk() {
        RequestNumber number = documented(two.returnee("KAZ"));
        Night night = new Night();
        assertThat(night.tasks(number)).containsExactly("document-short RETURN_OFFICER");
        two.planner();
        planned(number, DEPARTURE);
        assertThat(night.tasks(number)).isEmpty();
    }
}
