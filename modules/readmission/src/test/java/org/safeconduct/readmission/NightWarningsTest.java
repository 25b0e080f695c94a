package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Sql;
import org.safeconduct.schema.TestDatabase;

/** Whom the nightly watch warns of a limit or a travel document that runs out, and when. */
class NightWarningsTest {

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
        assertThat(night.tasks(number)).containsExactlyInAnyOrder("transfer.nine-tenths RETURN_OFFICER",
                "transfer.nine-tenths RETURN_SUPERVISOR");
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
        assertThat(night.tasks(number)).containsExactlyInAnyOrder("transfer.nine-tenths RETURN_OFFICER",
                "transfer.nine-tenths RETURN_SUPERVISOR");
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
                .answer(number, new Reactions.Answer(null, "Dragan", null), two.version(number)));
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
}
