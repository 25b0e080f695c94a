package org.safeconduct.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.access.Staff.Colleague;
import org.safeconduct.casefile.Appointments.NewAppointment;
import org.safeconduct.kernel.Cursor;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Subject;

/** A meeting: booked, then held, missed or cancelled. */
@Entity
@Table(schema = "casefile", name = "appointment")
class Appointment {

    static final String BOOKED = "BOOKED";
    private static final Set<String> ENDS = Set.of("HELD", "MISSED", "CANCELLED");

    @Id private UUID id;
    private Subject file;
    @Convert(converter = ListText.class) private List<String> persons;
    private String kind;
    private LocalDate day;
    @Column(name = "from_time") private LocalTime from;
    @Column(name = "until_time") private LocalTime until;
    private String zone;
    @Column(name = "starts_at") private OffsetDateTime startsAt;
    @Column(name = "ends_at") private OffsetDateTime endsAt;
    private String office;
    private String room;
    private String officer;
    @Column(name = "officer_id") private UUID officerId;
    @Column(name = "interpreter_language") private String interpreterLanguage;
    private String interpreter;
    private String state;
    @Column(name = "booked_at") private OffsetDateTime bookedAt;
    @Column(name = "booked_by") private String bookedBy;
    @Version private long version;

    protected Appointment() {}

    Appointment(Subject file, NewAppointment meeting, ZoneId zone) {
        this.id = UUID.randomUUID();
        this.file = file;
        this.persons = meeting.persons() == null ? List.of() : meeting.persons().stream().map(UUID::toString).toList();
        this.kind = meeting.kind();
        this.day = meeting.date();
        this.from = meeting.from();
        this.until = meeting.until();
        this.zone = zone.getId();
        this.startsAt = instant(meeting.from(), zone);
        this.endsAt = instant(meeting.until(), zone);
        this.room = words(meeting.room());
        this.interpreterLanguage = meeting.interpreterLanguage();
        this.interpreter = words(meeting.interpreter());
        this.state = BOOKED;
    }

    /** The room is one of the office where the officer sits. */
    Appointment heldBy(Colleague colleague) {
        this.officer = colleague.login();
        this.officerId = colleague.id();
        this.office = colleague.office();
        return this;
    }

    Appointment booked(OffsetDateTime at, String by) {
        this.bookedAt = at;
        this.bookedBy = by;
        return this;
    }

    private OffsetDateTime instant(LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static String words(String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("\\s+", " ");
    }

    void close(String end) {
        if (!ENDS.contains(end)) {
            throw new IllegalArgumentException(end);
        }
        if (!state.equals(BOOKED)) {
            throw new RuleForbids("appointment-closed");
        }
        this.state = end;
    }

    /** Which of the three another meeting at the same time takes away; {@code other} if none. */
    String clash(Appointment taken) {
        if (taken.officerId.equals(officerId)) {
            return "officer";
        }
        if (taken.office.equals(office) && taken.room.equals(room)) {
            return "room";
        }
        return interpreter != null && interpreter.equals(taken.interpreter) ? "interpreter" : "other";
    }

    LocalDate day() {
        return day;
    }

    OffsetDateTime startsAt() {
        return startsAt;
    }

    OffsetDateTime endsAt() {
        return endsAt;
    }

    String key() {
        return Cursor.of(startsAt, id);
    }

    AppointmentRow row() {
        return new AppointmentRow(id, file, kind, day, from, until, zone, room, officer, interpreterLanguage,
                interpreter, state, version);
    }
}
