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
import org.safeconduct.kernel.Sql;
import org.safeconduct.schema.TestDatabase;

/** What falls on which day of the planner's calendar. */
class PlannerTest {

    private static final LocalDate FROM = TwoStates.TODAY;
    private static final LocalDate UNTIL = TwoStates.TODAY.plusDays(60);

    private static final Sql OWNER = new Sql(TestDatabase.owner());

    /** As one request stands, so many more for other people. */
    private static final String MANY_REQUESTS = """
            insert into readmission.request
            select (jsonb_populate_record(r, jsonb_build_object('number', 'M-1999-' || lpad(n::text, 7, '0'),
                   'person', gen_random_uuid()))).*
              from generate_series(1, ?) n, readmission.request r where r.number = ?
            """;
    private static final String MANY_PLANS = """
            insert into readmission.transfer (id, request, round, departs_on, handover_place, medical_escort,
                   planned_by, planned_at)
            select gen_random_uuid(), r.number, t.round, ?, t.handover_place, t.medical_escort, t.planned_by, t.planned_at
              from readmission.request r, readmission.transfer t where r.number like 'M-1999-%' and t.request = ?
            """;

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

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({"R43, , true", "R44, , true", "R47, , true", "R49, R43, true", "R49, R44, true", "R49, R42, false",
            "R50, , true", "R51, , true", "R60, , true", "R46, , false", "R48, , false", "R90, , false"})
    void aDepartureStandsWhileItIsPlannedOnceItIsDoneAndWhileSomebodyHasToCancelIt(String state, String from,
            boolean stands) {
        RequestNumber number = journey.documented(two.returnee("KAZ"));
        journey.planned(number, Journey.DEPARTURE);
        OWNER.run("update readmission.request set state = ?, suspended_from = ? where number = ?", state, from,
                number.value());
        assertThat(of(number, PlannerKind.TRANSFER)).extracting(entry -> entry.state().code())
                .isEqualTo(stands ? List.of(state) : List.of());
        boolean prepared = state.equals("R43") || state.equals("R44");
        assertThat(of(number, PlannerKind.CHECK)).hasSize(prepared ? 1 : 0);
        assertThat(of(number, PlannerKind.NOTICE)).hasSize(state.equals("R43") ? 1 : 0);
    }

    @Test
    void whereNotEverythingWasReadItSaysSo() {
        RequestNumber number = journey.documented(two.returnee("KAZ"));
        journey.planned(number, Journey.DEPARTURE);
        OWNER.run(MANY_REQUESTS, PlannerRows.MOST, number.value());
        OWNER.run(MANY_PLANS, UNTIL.plusDays(30), number.value());
        try {
            assertThat(days(FROM, UNTIL, "KAZ", PlannerKind.CHECK).complete()).as("of those after the time").isFalse();
            assertThat(days(FROM, UNTIL, "KAZ", PlannerKind.TRANSFER).complete()).as("in the time").isTrue();
        } finally {
            OWNER.run("delete from readmission.transfer where request like 'M-1999-%'");
            OWNER.run("delete from readmission.request where number like 'M-1999-%'");
        }
        assertThat(days(FROM, UNTIL, "KAZ", PlannerKind.CHECK).complete()).isTrue();
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
        two.act(() -> two.the(Reactions.class).callInterview(number, TwoStates.SOME_DAY, two.version(number)));
        RequestFile file = two.act(() -> two.the(Requests.class).file(number));
        LocalDate last = file.limits().getFirst().due().date();
        assertThat(of(number)).extracting(PlannerEntry::on, PlannerEntry::kind, PlannerEntry::about)
                .contains(tuple(last, PlannerKind.LIMIT, "interview"),
                        tuple(TwoStates.TODAY, PlannerKind.INTERVIEW, "call-interview"));
    }

    @Test
    void anInterviewStandsOnTheDayThatWasSaidLast() {
        RequestNumber number = two.received(two.returnee("KAZ"), "KAZ");
        two.officer();
        two.act(() -> two.the(Reactions.class)
                .callInterview(number, new Meeting(FROM.plusDays(9), null, null), two.version(number)));
        two.mission("KAZ");
        two.act(() -> two.the(MissionDesk.class)
                .arrangeInterview(number, new Meeting(FROM.plusDays(12), "By video", null), two.version(number)));
        assertThat(of(number, PlannerKind.INTERVIEW)).extracting(PlannerEntry::on, PlannerEntry::about)
                .containsExactly(tuple(FROM, "call-interview"), tuple(FROM.plusDays(12), "arrange-interview"));
        two.mission("KAZ");
        two.act(() -> two.the(MissionDesk.class).callOffInterview(number, "No line", two.version(number)));
        assertThat(of(number, PlannerKind.INTERVIEW)).extracting(PlannerEntry::about)
                .containsExactly("call-interview");
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
