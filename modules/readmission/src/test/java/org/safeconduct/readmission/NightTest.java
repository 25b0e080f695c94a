package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Sql;
import org.safeconduct.schema.TestDatabase;

/** What the nightly watch does to a request: what it moves, and what it leaves alone. */
class NightTest {

    private static final Sql SQL = new Sql(TestDatabase.owner());

    private final Night night = new Night();

    private final TwoStates two = night.two;

    @Test
    void whatNobodyAnnouncedSuspendsAndEveryOtherRequestIsNotTouched() {
        PersonId barred = two.returnee("SRB");
        RequestNumber number = two.submitted(barred, "SRB");
        RequestNumber other = two.submitted(two.returnee("SRB"), "SRB");
        two.quietBar(barred);
        long version = two.version(other);
        night.pass(number, other);
        assertThat(two.state(number)).isEqualTo(RequestState.SUSPENDED);
        assertThat(two.state(other)).isEqualTo(RequestState.SUBMITTED);
        assertThat(two.version(other)).isEqualTo(version);
    }

    /** State, rule whose limit passed yesterday, where the step of the night leads, and who hears of it. */
    @ParameterizedTest
    @CsvSource({
            "R03, SRB, REPLY,        R03, reply.silence RETURN_SUPERVISOR",
            "R03, AFG, REPLY,        R30, lapsed.note-silence RETURN_SUPERVISOR",
            "R06, AFG, REPLY,        R30, lapsed.note-silence RETURN_SUPERVISOR",
            "R03, AZE, REPLY,        R03, reply.whole RETURN_SUPERVISOR",
            "R05, AFG, REPLY,        R05, reply.whole RETURN_OFFICER",
            "R46, SRB, TRANSFER,     R48, lapsed.expire-transfer RETURN_SUPERVISOR",
            "R10, SRB, TRANSFER,     R48, lapsed.expire-transfer RETURN_SUPERVISOR",
            "R11, SRB, TRANSFER,     R48, lapsed.expire-transfer RETURN_SUPERVISOR",
            "R40, SRB, TRANSFER,     R48, lapsed.expire-transfer RETURN_SUPERVISOR",
            "R41, SRB, TRANSFER,     R48, lapsed.expire-transfer RETURN_SUPERVISOR",
            "R42, SRB, TRANSFER,     R48, lapsed.expire-transfer RETURN_SUPERVISOR",
            "R43, SRB, TRANSFER,     R48, lapsed.expire-transfer RETURN_SUPERVISOR",
            "R45, SRB, TRANSFER,     R48, lapsed.expire-transfer RETURN_SUPERVISOR",
            "R44, SRB, TRANSFER,     R44, transfer.whole RETURN_PLANNER",
            "R49, SRB, TRANSFER,     R49, ''",
            "R47, SRB, ERROR_WINDOW, R60, ''",
            "R50, SRB, ERROR_WINDOW, R50, error-window.whole RETURN_SUPERVISOR"})
    void whatRanOutTakesTheStepOfTheTable(String state, String partner, RuleName rule, String to, String told) {
        RequestNumber number = night.put(state, partner);
        two.calendar.turn(TwoStates.TODAY.plusDays(20));
        Night.runOut(number, rule, TwoStates.TODAY.plusDays(20));
        night.pass(number);
        assertThat(two.state(number)).as("on the last day").isEqualTo(RequestState.of(state));
        two.calendar.turn(TwoStates.TODAY.plusDays(21));
        night.pass(number);
        assertThat(two.state(number).code()).isEqualTo(to);
        assertThat(night.tasks(number)).contains(told.isEmpty() ? new String[0] : new String[]{told});
        String after = Night.written(number);
        night.pass(number);
        assertThat(Night.written(number)).isEqualTo(after);
    }

    /** Where a mission is silent that was asked to hear the person, somebody says so by hand. */
    private static final Set<RequestState> HEARD = EnumSet.of(RequestState.INTERVIEW_CALLED,
            RequestState.INTERVIEW_HELD);

    /** The table of a request's life, not a list beside it, says from where the steps of time are taken. */
    @Test
    void everyStepOfTimeIsTakenWhereverTheTableOpensIt() {
        for (Passing step : Passing.values()) {
            assertThat(EnumSet.allOf(RequestState.class))
                    .filteredOn(state -> Passing.of(state).contains(step))
                    .isEqualTo(step == Passing.WINDOW
                            ? List.of(RequestState.TRANSFERRED)
                            : EnumSet.allOf(RequestState.class)
                                    .stream()
                                    .filter(state -> RequestLife.TABLE.opens(state, step.act()))
                                    .filter(state -> step != Passing.SILENCE || !HEARD.contains(state))
                                    .toList());
        }
    }

    @Test
    void ofTwoThatHaveComeTheTimeForTheTransferCounts() {
        RequestNumber number = night.put("R42", "SRB");
        SQL.run("insert into readmission.travel_document (id, request, kind, doc_number, valid_from, valid_until,"
                + " issued_on, issued_by) values (gen_random_uuid(), ?, 'LAISSEZ_PASSER', 'LP-1', date '2026-01-01', ?,"
                + " date '2026-01-01', 'mission')", number.value(), TwoStates.TODAY.minusDays(1));
        Night.runOut(number, RuleName.TRANSFER, TwoStates.TODAY.minusDays(1));
        night.pass(number);
        assertThat(two.state(number)).isEqualTo(RequestState.TRANSFER_EXPIRED);
        assertThat(night.tasks(number)).containsExactly("lapsed.expire-transfer RETURN_SUPERVISOR");
    }

    @Test
    void oneRequestThatCannotGoOnStopsNoOtherAndGoesToASupervisor() {
        RequestNumber bad = night.put("R46", "SRB");
        RequestNumber good = night.put("R46", "SRB");
        Night.runOut(bad, RuleName.TRANSFER, TwoStates.TODAY.plusDays(3));
        Night.runOut(good, RuleName.TRANSFER, TwoStates.TODAY.minusDays(1));
        night.write(Round.ENDS, List.of(night.candidate(bad), night.candidate(good)));
        assertThat(two.state(bad)).isEqualTo(RequestState.POSTPONED);
        assertThat(two.state(good)).isEqualTo(RequestState.TRANSFER_EXPIRED);
        assertThat(night.tasks(bad)).containsExactly("check-request RETURN_SUPERVISOR");
    }

    @Test
    void aRestartGoesOnBehindTheLastThatWasKept() {
        List<RequestNumber> numbers = List.of(night.put("R03", "SRB"), night.put("R03", "SRB"),
                night.put("R03", "SRB"));
        List<Candidate> whole = night.read(Round.RECHECK, null);
        assertThat(whole).extracting(Candidate::number).containsAll(numbers);
        int kept = whole.size() - 2;
        assertThat(night.read(Round.RECHECK, whole.get(kept - 1).number().value()))
                .isEqualTo(whole.subList(kept, whole.size()));
    }
}
