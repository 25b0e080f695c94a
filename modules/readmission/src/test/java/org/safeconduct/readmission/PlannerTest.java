package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Invalid;

/** What falls on which day of the planner's calendar. */
class PlannerTest {

    private static final LocalDate FROM = TwoStates.TODAY;
    private static final LocalDate UNTIL = TwoStates.TODAY.plusDays(60);

    private final TwoStates two = new TwoStates();
    private final Journey journey = new Journey(two);

    private PlannerDays days(LocalDate from, LocalDate until, String partner, PlannerKind kind) {
        two.planner();
        return two.act(() -> two.the(Planner.class).days(new PlannerQuery(from, until, partner, kind)));
    }

    private List<PlannerEntry> of(RequestNumber number) {
        return of(number, null);
    }

    private List<PlannerEntry> of(RequestNumber number, PlannerKind kind) {
        return days(FROM, UNTIL, null, kind).items()
                .stream()
                .filter(entry -> entry.number().equals(number))
                .toList();
    }

    @Test
    void whatIsCountedBackFromADepartureStandsOnItsOwnDay() {
        RequestNumber number = journey.documented(two.returnee("KAZ"));
        journey.planned(number, Journey.DEPARTURE);
        LocalDate thirdWorkingDayBefore = LocalDate.of(2026, 12, 4);
        assertThat(of(number)).extracting(PlannerEntry::on, PlannerEntry::kind)
                .contains(tuple(thirdWorkingDayBefore, PlannerKind.CHECK),
                        tuple(thirdWorkingDayBefore, PlannerKind.NOTICE),
                        tuple(Journey.DEPARTURE, PlannerKind.TRANSFER),
                        tuple(TwoStates.TODAY.plusDays(20), PlannerKind.DOCUMENT));
        PlannerEntry departure = of(number, PlannerKind.TRANSFER).getFirst();
        assertThat(departure.legs()).containsExactly(Journey.leg(Journey.DEPARTURE));
        assertThat(departure.names()).isNotEmpty();
        assertThat(departure.state()).isEqualTo(RequestState.TRANSFER_PLANNED);
    }

    @Test
    void whatWasDoneIsWaitedForNoMore() {
        RequestNumber number = journey.underWay(two.returnee("KAZ"));
        assertThat(of(number)).extracting(PlannerEntry::kind)
                .contains(PlannerKind.TRANSFER, PlannerKind.CHECK)
                .doesNotContain(PlannerKind.NOTICE);
        journey.postponed(number);
        assertThat(of(number)).extracting(PlannerEntry::kind)
                .doesNotContain(PlannerKind.TRANSFER, PlannerKind.CHECK);
    }

    @Test
    void aNewPlanTakesThePlaceOfTheOldOne() {
        RequestNumber number = journey.underWay(two.returnee("KAZ"));
        journey.postponed(number);
        journey.planned(number, Journey.DEPARTURE.plusDays(1));
        assertThat(of(number, PlannerKind.TRANSFER)).extracting(PlannerEntry::on)
                .containsExactly(Journey.DEPARTURE.plusDays(1));
    }

    @Test
    void limitsAndInterviewsStandOnTheirDays() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        two.officer();
        two.act(() -> two.the(Reactions.class).callInterview(number, null, two.version(number)));
        RequestFile file = two.act(() -> two.the(Requests.class).file(number));
        LocalDate last = file.limits().getFirst().due().date();
        assertThat(of(number)).extracting(PlannerEntry::on, PlannerEntry::kind, PlannerEntry::about)
                .contains(tuple(last, PlannerKind.LIMIT, "interview"),
                        tuple(TwoStates.TODAY, PlannerKind.INTERVIEW, "call-interview"));
    }

    @Test
    void partnerAndKindNarrowTheDays() {
        RequestNumber number = journey.documented(two.returnee("KAZ"));
        journey.planned(number, Journey.DEPARTURE);
        assertThat(days(FROM, UNTIL, "KAZ", PlannerKind.CHECK).items()).isNotEmpty()
                .allMatch(entry -> entry.kind() == PlannerKind.CHECK && entry.partner().equals("KAZ"));
        assertThat(days(FROM, UNTIL, "SRB", null).items()).noneMatch(entry -> entry.number().equals(number));
        assertThat(days(FROM, Journey.DEPARTURE.minusDays(1), "KAZ", PlannerKind.TRANSFER).items())
                .noneMatch(entry -> entry.number().equals(number));
    }

    @Test
    void theHolidaysOfBothStatesAreThoseByWhichLimitsAreCounted() {
        PlannerDays days = days(FROM, UNTIL, "KAZ", null);
        assertThat(days.holidays()).extracting(PlannerDays.Holiday::on, PlannerDays.Holiday::country)
                .contains(tuple(LocalDate.of(2026, 12, 25), "NLD"), tuple(LocalDate.of(2026, 12, 16), "KAZ"))
                .doesNotContain(tuple(LocalDate.of(2027, 1, 7), "SRB"));
        assertThat(days.unknown()).isEmpty();
        assertThat(days(FROM, UNTIL, "LKA", null).unknown()).containsExactly("LKA");
    }

    @Test
    void whoMayNotListRequestsHasNoCalendar() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        assertThat(of(number)).isNotEmpty();
        two.authority("SRB");
        assertThatThrownBy(
                () -> two.act(() -> two.the(Planner.class).days(new PlannerQuery(FROM, UNTIL, null, null))))
                .isInstanceOf(Forbidden.class);
    }

    @ParameterizedTest(name = "{0} to {1} with {2}: {3}")
    @CsvSource({", 2026-12-01, , /from", "2026-12-01, , , /until", "2026-12-01, 2026-11-30, , /until",
            "2026-12-01, 2027-12-01, , /until", "2026-12-01, 2026-12-31, XYZ, /partner"})
    void whatCannotBeAskedForIsRefusedAtItsField(LocalDate from, LocalDate until, String partner, String pointer) {
        assertThatThrownBy(() -> days(from, until, partner, null)).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).extracting(Flaw::pointer).containsExactly(pointer));
    }
}
