package org.safeconduct.casefile;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Subject;
import java.util.List;
import java.util.UUID;
import java.time.LocalDate;
import java.time.LocalTime;

/** Meetings: officer, room, interpreter, place and its time zone. Overlaps are refused. */
@Stateless
public class Appointments {
    public record NewAppointment(String kind, LocalDate date, LocalTime from, LocalTime until, String room,
            String officer, String interpreterLanguage, String interpreter, List<UUID> persons) {}

    @Gated(Action.APPOINTMENT_READ)
    public List<AppointmentRow> of(Subject file) {
        throw new UnsupportedOperationException();
    }

    /** The caller's own, from the day on. */
    @Gated(Action.APPOINTMENT_READ)
    public Page<AppointmentRow> mine(LocalDate from, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.APPOINTMENT_ADD)
    public AppointmentRow add(Subject file, NewAppointment appointment) {
        throw new UnsupportedOperationException();
    }

    /** RuleForbids "double-booked" when officer, room or interpreter is taken at that time. */
    @Open("casework books an interview or hearing inside its own gated act")
    public AppointmentRow book(Subject file, NewAppointment appointment) {
        throw new UnsupportedOperationException();
    }

    @Open("casework records that it was held, missed or moved")
    public void close(UUID appointment, String state) {
        throw new UnsupportedOperationException();
    }
}
