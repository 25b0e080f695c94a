package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Sql;
import org.safeconduct.schema.TestDatabase;

/** What the nightly watch does to a request: whom it warns and when, what it moves, and what it leaves alone. */
class NightTest {

    private static final Sql SQL = new Sql(TestDatabase.owner());

    private final Night night = new Night();
    private final TwoStates two = night.two;

    /** Serbia answers in ten days, counted from 25 November: the last day falls on 7 December, and silence is consent. */
    @ParameterizedTest
    @CsvSource({"5, ''", "6, reply.half RETURN_SUPERVISOR", "9, reply.three-quarters RETURN_SUPERVISOR",
            "11, reply.nine-tenths RETURN_SUPERVISOR", "12, reply.whole RETURN_SUPERVISOR",
            "13, reply.whole RETURN_SUPERVISOR;reply.silence RETURN_SUPERVISOR"})
    void oneWarningStandsForALimitAndASecondRunOfTheNightWritesNothing(int gone, String open) {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        SQL.run("update readmission.request_limit set due_on = date '2026-12-07', due = replace(due, '\"due\":\"'"
                + " || due_on, '\"due\":\"2026-12-07') where request = ?", number.value());
        two.calendar.turn(TwoStates.TODAY.plusDays(gone));
        night.pass(number);
        assertThat(night.tasks(number)).containsExactlyInAnyOrder(open.isEmpty() ? new String[0] : open.split(";"));
        assertThat(two.state(number)).isEqualTo(RequestState.RECEIPT_CONFIRMED);
        String after = Night.written(number);
        night.pass(number);
        assertThat(Night.written(number)).isEqualTo(after);
    }

    @Test
    void eachWarningComesInItsNightAndTakesThePlaceOfTheOneBefore() {
        RequestNumber number = two.accepted(two.returnee("KAZ"), "KAZ");
        RunningLimit transfer = limit(number, RuleName.TRANSFER);
        LocalDate last = transfer.due().date();
        two.calendar.turn(last.minusDays(3));
        night.pass(number);
        assertThat(night.tasks(number)).containsExactly("transfer.nine-tenths RETURN_OFFICER");
        two.calendar.turn(last);
        night.pass(number);
        assertThat(night.tasks(number)).containsExactlyInAnyOrder("transfer.whole RETURN_OFFICER",
                "transfer.whole RETURN_SUPERVISOR");
        two.officer();
        two.act(() -> two.the(TravelDocuments.class).request(number, two.version(number)));
        assertThat(night.tasks(number)).as("the limit still runs")
                .containsExactlyInAnyOrder("transfer.whole RETURN_OFFICER", "transfer.whole RETURN_SUPERVISOR");
        two.calendar.turn(last.plusDays(1));
        night.pass(number);
        assertThat(night.tasks(number)).as("its end settles what was said of it")
                .containsExactly("lapsed.expire-transfer RETURN_SUPERVISOR");
    }

    @Test
    void whileARequestIsSuspendedNoWarningIsUsedUpAndNoneIsLost() {
        PersonId person = two.returnee("KAZ");
        RequestNumber number = two.accepted(person, "KAZ");
        LocalDate last = limit(number, RuleName.TRANSFER).due().date();
        two.calendar.turn(TwoStates.TODAY.plusDays(16));
        night.pass(number);
        two.bar(person);
        assertThat(night.tasks(number)).containsExactly("transfer.half RETURN_OFFICER");
        two.calendar.turn(last.minusDays(1));
        String before = Night.written(number);
        night.pass(number);
        assertThat(Night.written(number)).isEqualTo(before);
        two.act(() -> two.the(Alerts.class).ofLimits(number));
        assertThat(night.tasks(number)).containsExactly("transfer.half RETURN_OFFICER");
        two.resume(number, person);
        night.pass(number);
        assertThat(night.tasks(number)).containsExactly("transfer.nine-tenths RETURN_OFFICER");
    }

    @Test
    void aWarningFallsWithItsLimit() {
        RequestNumber number = two.received(two.returnee("KAZ"), "KAZ");
        two.calendar.turn(TwoStates.TODAY.plusDays(18));
        night.pass(number);
        assertThat(night.tasks(number)).containsExactly("reply.three-quarters RETURN_SUPERVISOR");
        two.authority("KAZ");
        two.act(() -> two.the(PartnerDesk.class)
                .ask(number, new PartnerDesk.Question(null, "Who is he?"), two.version(number)));
        assertThat(night.tasks(number)).as("a question does not stop the limit")
                .containsExactly("reply.three-quarters RETURN_SUPERVISOR");
        two.officer();
        two.act(() -> two.the(Reactions.class)
                .answer(number, new Messages.NewMessage(null, "Dragan"), two.version(number)));
        two.authority("KAZ");
        two.act(() -> two.the(PartnerDesk.class)
                .accept(number, new PartnerDesk.Acceptance(null), two.version(number)));
        assertThat(night.tasks(number)).isEmpty();
    }

    private RunningLimit limit(RequestNumber number, RuleName rule) {
        return two.act(() -> two.the(RequestLimits.class)
                .running(two.the(Register.class).read(number), rule)
                .orElseThrow());
    }

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

    @Test
    void silenceThatThisStatePausedIsNotProposed() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.received(person, "SRB");
        two.bar(person);
        two.resume(number, person);
        two.calendar.turn(TwoStates.TODAY.plusDays(40));
        night.pass(number);
        assertThat(night.tasks(number)).containsExactly("reply.whole RETURN_SUPERVISOR");
    }

    @Test
    void aPauseTakesAwayTheProposalThatSilenceIsConsent() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.received(person, "SRB");
        two.calendar.turn(TwoStates.TODAY.plusDays(40));
        night.pass(number);
        two.bar(person);
        assertThat(night.tasks(number)).containsExactly("reply.whole RETURN_SUPERVISOR");
    }

    @Test
    void aPauseOfAnEarlierRoundTakesNothingAway() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        SQL.run("insert into readmission.crossing (id, request, round, direction, act, happened_on, crossed_by, crossed_at)"
                + " values (gen_random_uuid(), ?, 0, 'SENT', 'SUSPEND', ?, 'system', now())", number.value(),
                TwoStates.TODAY);
        two.calendar.turn(TwoStates.TODAY.plusDays(40));
        night.pass(number);
        assertThat(night.tasks(number)).contains("reply.silence RETURN_SUPERVISOR");
    }

    @Test
    void theSilenceOfWhomThisStateToldToWaitIsNotNoted() {
        PersonId person = two.returnee("AFG");
        RequestNumber number = two.received(person, "AFG");
        Night.runOut(number, RuleName.REPLY, TwoStates.TODAY.plusDays(10));
        two.bar(person);
        two.resume(number, person);
        two.calendar.turn(TwoStates.TODAY.plusDays(11));
        night.pass(number);
        assertThat(two.state(number)).isEqualTo(RequestState.RECEIPT_CONFIRMED);
        assertThat(night.tasks(number)).containsExactly("reply.whole RETURN_SUPERVISOR");
        assertThatThrownBy(() -> two.act(() -> two.the(Lapses.class).lapse(number))).isInstanceOf(RuleForbids.class)
                .hasMessage("silence-while-suspended");
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

    @ParameterizedTest
    @CsvSource({
            "R42, 30, R42, document.days-30 RETURN_PLANNER",
            "R43,  7, R43, document.days-7 RETURN_PLANNER",
            "R44, 14, R44, document.days-14 RETURN_PLANNER",
            "R42, 31, R42, ''",
            "R42, -1, R45, lapsed.expire-document RETURN_OFFICER",
            "R43, -1, R45, lapsed.expire-document RETURN_OFFICER",
            "R44, -1, R44, document.expired RETURN_PLANNER",
            "R41, -1, R45, lapsed.expire-document RETURN_OFFICER",
            "R46, -1, R45, lapsed.expire-document RETURN_OFFICER",
            "R49, -1, R49, ''",
            "R47,  7, R47, ''"})
    void aTravelDocumentThatRunsOutWarnsUntilTheHandover(String state, int left, String to, String told) {
        RequestNumber number = night.put(state, "SRB");
        SQL.run("insert into readmission.travel_document (id, request, kind, doc_number, valid_from, valid_until,"
                + " issued_on, issued_by) values (gen_random_uuid(), ?, 'LAISSEZ_PASSER', 'LP-1', date '2026-01-01', ?,"
                + " date '2026-01-01', 'mission')", number.value(), TwoStates.TODAY.plusDays(left));
        night.pass(number);
        assertThat(two.state(number).code()).isEqualTo(to);
        assertThat(night.tasks(number)).containsExactly(told.isEmpty() ? new String[0] : new String[]{told});
        String after = Night.written(number);
        night.pass(number);
        assertThat(Night.written(number)).isEqualTo(after);
    }

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
