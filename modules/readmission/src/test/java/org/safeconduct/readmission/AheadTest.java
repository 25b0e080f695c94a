package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.kernel.PersonId;

/** What the nightly watch says before a presentation or a journey. */
class AheadTest {

    private final Night night = new Night();
    private final TwoStates two = night.two;
    private final Journey journey = new Journey(two);

    private RequestNumber planned() {
        return planned(two.returnee("KAZ"), Journey.DEPARTURE);
    }

    private RequestNumber planned(PersonId person, LocalDate day) {
        RequestNumber number = journey.documented(person);
        journey.planned(number, day);
        return number;
    }

    /** Without what is said of limits and of the travel document. */
    private List<String> said(RequestNumber number) {
        return night.tasks(number)
                .stream()
                .filter(task -> task.startsWith("transfer-notice") || task.startsWith("check-removability"))
                .toList();
    }

    /** Kazakhstan wants to know three working days before the departure on 9 December; here nobody works on 5 and 6 December. */
    @ParameterizedTest
    @CsvSource({"2026-12-02, ''", "2026-12-03, transfer-notice.day-before RETURN_PLANNER",
            "2026-12-04, transfer-notice.last-day RETURN_PLANNER;transfer-notice.last-day RETURN_OFFICER;"
                    + "check-removability RETURN_OFFICER",
            "2026-12-07, transfer-notice.last-day RETURN_PLANNER;transfer-notice.last-day RETURN_OFFICER;"
                    + "check-removability RETURN_OFFICER"})
    void whoeverMustGiveNoticeHearsOfItInTime(LocalDate day, String told) {
        RequestNumber number = planned();
        two.calendar.turn(day);
        night.pass(number);
        assertThat(said(number)).containsExactlyInAnyOrder(told.isEmpty() ? new String[0] : told.split(";"));
        String after = Night.written(number);
        night.pass(number);
        assertThat(Night.written(number)).isEqualTo(after);
    }

    /** The last day for it is Monday 7 December: whoever must give it hears so on Friday. */
    @Test
    void theDayBeforeIsOneOnWhichPeopleWork() {
        RequestNumber number = planned(two.returnee("KAZ"), Journey.DEPARTURE.plusDays(1));
        two.calendar.turn(LocalDate.of(2026, 12, 4));
        night.pass(number);
        assertThat(said(number)).containsExactly("transfer-notice.day-before RETURN_PLANNER");
    }

    @Test
    void aPauseDoesNotTakeTheLookAtRemovabilityAway() {
        PersonId person = two.returnee("KAZ");
        RequestNumber number = planned(person, Journey.DEPARTURE);
        two.calendar.turn(LocalDate.of(2026, 12, 4));
        night.pass(number);
        two.bar(person);
        assertThat(two.state(number)).isEqualTo(RequestState.SUSPENDED);
        assertThat(said(number)).contains("check-removability RETURN_OFFICER");
    }

    @Test
    void theNoticeSettlesWhatWasSaidOfItAndTheLookAtRemovabilityStays() {
        RequestNumber number = planned();
        two.calendar.turn(LocalDate.of(2026, 12, 3));
        night.pass(number);
        two.calendar.turn(LocalDate.of(2026, 12, 4));
        night.pass(number);
        two.planner();
        journey.notified(number);
        assertThat(said(number)).containsExactly("check-removability RETURN_OFFICER");
        journey.postponed(number);
        assertThat(said(number)).isEmpty();
    }

    @Test
    void whatWasNotifiedIsLookedAtAgainThreeWorkingDaysBefore() {
        RequestNumber number = planned();
        journey.notified(number);
        two.calendar.turn(LocalDate.of(2026, 12, 3));
        night.pass(number);
        assertThat(said(number)).isEmpty();
        two.calendar.turn(LocalDate.of(2026, 12, 4));
        night.pass(number);
        assertThat(said(number)).containsExactly("check-removability RETURN_OFFICER");
    }

    @Test
    void beforeThePresentationItIsLookedAtToo() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        two.officer();
        two.act(() -> two.the(Reactions.class).callInterview(number, TwoStates.SOME_DAY, two.version(number)));
        night.pass(number);
        assertThat(said(number)).containsExactly("check-removability RETURN_OFFICER");
        two.mission("SRB");
        two.act(() -> two.the(MissionDesk.class).callOffInterview(number, "No line", two.version(number)));
        assertThat(said(number)).isEmpty();
    }

    private RequestNumber called(String partner, LocalDate day) {
        RequestNumber number = two.received(two.returnee(partner), partner);
        two.officer();
        two.act(() -> two.the(Reactions.class)
                .callInterview(number, new Meeting(day, null, null), two.version(number)));
        return number;
    }

    private boolean looked(RequestNumber number, LocalDate on) {
        two.calendar.turn(on);
        night.pass(number);
        return said(number).equals(List.of("check-removability RETURN_OFFICER"));
    }

    /** The person is heard on Wednesday 9 December; the third working day before is Friday. */
    @ParameterizedTest
    @ValueSource(strings = {"SRB", "KAZ", "ALB", "LKA"})
    void threeWorkingDaysBeforeTheInterviewItIsLookedAtUnderEveryAgreement(String partner) {
        RequestNumber number = called(partner, LocalDate.of(2026, 12, 9));
        assertThat(looked(number, LocalDate.of(2026, 12, 3))).isFalse();
        assertThat(looked(number, LocalDate.of(2026, 12, 4))).isTrue();
    }

    @Test
    void beforeAnotherDayItIsLookedAtAgain() {
        RequestNumber number = called("KAZ", LocalDate.of(2026, 12, 9));
        assertThat(looked(number, LocalDate.of(2026, 12, 4))).isTrue();
        two.mission("KAZ");
        two.act(() -> two.the(MissionDesk.class)
                .arrangeInterview(number, new Meeting(LocalDate.of(2026, 12, 16), null, null), two.version(number)));
        assertThat(looked(number, LocalDate.of(2026, 12, 10))).isFalse();
        assertThat(looked(number, LocalDate.of(2026, 12, 11))).isTrue();
    }

    @Test
    void whereNobodyKnowsTheDayAndNothingCountsItItIsLookedAtOnceAtOnce() {
        RequestNumber number = called("KAZ", null);
        assertThat(looked(number, TwoStates.TODAY.plusDays(1))).isTrue();
        String after = Night.written(number);
        night.pass(number);
        assertThat(Night.written(number)).isEqualTo(after);
    }
}
