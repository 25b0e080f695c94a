package org.safeconduct.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.access.Caller;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.Appointments.NewAppointment;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Subject;
import org.safeconduct.schema.TestDatabase;

class AppointmentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final Desk desk = new Desk();
    private final Appointments appointments = desk.appointments();
    private final Subject file = Desk.file();
    private final String room = "Room " + UUID.randomUUID();
    private final String interpreter = "Interpreter " + UUID.randomUUID();
    private final Caller colleague = desk.door.hire("colleague-" + UUID.randomUUID(), "HQ", Role.ELIGIBILITY_OFFICER);
    private final Caller north = desk.door.hire("north-" + UUID.randomUUID(), "NORTH", Role.ELIGIBILITY_OFFICER);

    @Test
    void booksAtTheLocalTimeOfThePlace() {
        AppointmentRow row = book(desk.officer, "09:00", "11:30", room, interpreter);
        assertThat(row).isEqualTo(new AppointmentRow(row.id(), file, "INTERVIEW", DAY, LocalTime.of(9, 0),
                LocalTime.of(11, 30), "Europe/Amsterdam", room, desk.officer.login(), "prs", interpreter, "BOOKED",
                row.version()));
        assertThat(appointments.of(file)).containsExactly(row);
    }

    @ParameterizedTest(name = "{0} to {1}: clash {2}")
    @CsvSource({"08:00, 09:00, false", "08:00, 09:01, true", "09:30, 10:00, true", "11:29, 12:00, true",
            "11:30, 12:00, false", "08:00, 13:00, true"})
    void refusesAnOverlapButNotTheNextMeeting(String from, String until, boolean clash) {
        book(desk.officer, "09:00", "11:30", room, interpreter);
        if (clash) {
            assertThatThrownBy(() -> book(desk.officer, from, until, "Other " + room, null))
                    .isInstanceOfSatisfying(RuleForbids.class, refusal -> {
                        assertThat(refusal.key()).isEqualTo("double-booked");
                        assertThat(refusal.args()).isEqualTo(List.of("officer"));
                    });
        } else {
            assertThat(book(desk.officer, from, until, "Other " + room, null).state()).isEqualTo("BOOKED");
        }
    }

    @Test
    void saysWhetherRoomOrInterpreterIsTaken() {
        book(desk.officer, "09:00", "11:30", room, interpreter);
        assertThatThrownBy(() -> book(colleague, "10:00", "11:00", room.replace(" ", "  "), null))
                .satisfies(refusal -> assertThat(((RuleForbids) refusal).args()).isEqualTo(List.of("room")));
        assertThatThrownBy(() -> book(north, "10:00", "11:00", room, interpreter))
                .satisfies(refusal -> assertThat(((RuleForbids) refusal).args()).isEqualTo(List.of("interpreter")));
        assertThat(book(north, "10:00", "11:00", room, null).room()).isEqualTo(room);
    }

    @Test
    void keepsTheRuleInTheDatabaseItself() throws SQLException {
        AppointmentRow row = book(desk.officer, "09:00", "11:30", room, interpreter);
        try (Connection connection = TestDatabase.app().getConnection();
                PreparedStatement copy = connection.prepareStatement(
                        """
                                insert into casefile.appointment (id, file, persons, kind, day, from_time, until_time, zone, starts_at,
                                    ends_at, office, room, officer, officer_id, state, booked_at, booked_by, version)
                                select gen_random_uuid(), file, persons, kind, day, from_time, until_time, zone, starts_at, ends_at,
                                    office, 'another', officer, officer_id, state, booked_at, booked_by, version
                                from casefile.appointment where id = ?""")) {
            copy.setObject(1, row.id());
            assertThatThrownBy(copy::executeUpdate).isInstanceOf(SQLException.class)
                    .hasMessageContaining("officer_booked");
        }
    }

    @Test
    void freesThePlaceOfWhatWasCancelled() {
        AppointmentRow row = book(desk.officer, "09:00", "11:30", room, interpreter);
        desk.act(() -> appointments.close(row.id(), "CANCELLED"));
        book(desk.officer, "10:00", "12:00", room, interpreter);
        assertThat(appointments.of(file)).extracting(AppointmentRow::state).containsExactly("CANCELLED", "BOOKED");
        assertThatThrownBy(() -> desk.act(() -> appointments.close(row.id(), "HELD"))).isInstanceOf(RuleForbids.class)
                .hasMessage("appointment-closed");
    }

    @Test
    void refusesWhatIsNoMeeting() {
        assertThatThrownBy(
                () -> appointments.book(file, new NewAppointment(null, null, null, null, " ", null, "xx", null, null)))
                .satisfies(Refused.at("/kind code", "/date required", "/from required", "/until required",
                        "/room required", "/officer required", "/interpreterLanguage code"));
        assertThatThrownBy(
                () -> appointments.book(file, meeting(desk.officer.login(), Desk.TODAY.minusDays(1), "10:00", "10:00")))
                .satisfies(Refused.at("/date past", "/until end-before-start"));
        assertThatThrownBy(() -> appointments.book(file, meeting("nobody-here", DAY, "10:00", "11:00")))
                .satisfies(Refused.at("/officer officer-unknown"));
    }

    @Test
    void showsTheOfficersOwnFromADayOn() {
        book(desk.officer, "09:00", "10:00", room, null);
        book(desk.officer, "10:00", "11:00", room, null);
        book(colleague, "11:00", "12:00", room, null);
        var first = appointments.mine(DAY, PageRequest.first(1));
        var second = appointments.mine(DAY, new PageRequest(1, first.next()));
        assertThat(first.total().value()).isEqualTo(2);
        assertThat(first.items()).extracting(AppointmentRow::from).containsExactly(LocalTime.of(9, 0));
        assertThat(second.items()).extracting(AppointmentRow::from).containsExactly(LocalTime.of(10, 0));
        assertThat(second.next()).isNull();
        assertThat(appointments.mine(DAY.plusDays(1), PageRequest.first()).items()).isEmpty();
    }

    @Test
    void tellsTheTimelineOfAMeetingThatAnOfficerAdds() {
        desk.act(() -> appointments.add(file, meeting(desk.officer.login(), DAY, "15:00", "16:00")));
        assertThat(desk.timeline().of(file)).extracting(TimelineEntry::what, TimelineEntry::args)
                .containsExactly(tuple("appointment.booked", List.of("OTHER", "2026-12-01", "15:00")));
    }

    private NewAppointment meeting(String officer, LocalDate day, String from, String until) {
        return new NewAppointment("OTHER", day, LocalTime.parse(from), LocalTime.parse(until), room, officer, null,
                null, null);
    }

    private AppointmentRow book(Caller officer, String from, String until, String room, String interpreter) {
        NewAppointment meeting = new NewAppointment("INTERVIEW", DAY, LocalTime.parse(from), LocalTime.parse(until),
                room,
                officer.login(), "prs", interpreter, List.of(UUID.randomUUID()));
        return desk.act(() -> appointments.book(file, meeting));
    }
}
