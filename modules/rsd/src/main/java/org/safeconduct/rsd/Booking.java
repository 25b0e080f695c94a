package org.safeconduct.rsd;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.safeconduct.casefile.Appointments;
import org.safeconduct.rsd.Interviews.AppointmentView;
import org.safeconduct.rsd.Interviews.Slot;

/** When, where and with whom somebody is to be heard; the calendar of the desk holds the same under its id. */
@Embeddable
class Booking {

    private UUID appointment;

    @Column(name = "on_date") private LocalDate date;

    @Column(name = "from_time") private LocalTime from;

    @Column(name = "until_time") private LocalTime until;

    private String room;

    private String officer;

    @Column(name = "interpreter_language") private String interpreterLanguage;

    private String interpreter;

    protected Booking() {}

    Booking(UUID appointment, Slot slot) {
        this.appointment = appointment;
        this.date = slot.date();
        this.from = slot.from();
        this.until = slot.until();
        this.room = slot.room().strip();
        this.officer = slot.officer();
        this.interpreterLanguage = slot.interpreterLanguage();
        this.interpreter = slot.interpreter();
    }

    UUID appointment() {
        return appointment;
    }

    LocalDate date() {
        return date;
    }

    LocalDateTime starts() {
        return date.atTime(from);
    }

    /** The same meeting, for those who did not come. */
    Booking again() {
        return new Booking(appointment, new Slot(date, from, until, room, officer, interpreterLanguage, interpreter));
    }

    AppointmentView view(String state) {
        return new AppointmentView(date, from, until, room, officer, interpreterLanguage, interpreter, state);
    }

    static Appointments.NewAppointment asked(String kind, Slot slot, List<UUID> persons) {
        return new Appointments.NewAppointment(kind, slot.date(), slot.from(), slot.until(), slot.room().strip(),
                slot.officer(), slot.interpreterLanguage(), slot.interpreter(), persons);
    }
}
