package org.safeconduct.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Staff;
import org.safeconduct.access.Staff.Colleague;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Cursor;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Time;
import org.safeconduct.kernel.Unknown;

/** Meetings: officer, room, interpreter, place and its time zone. Nobody and no room is booked twice at a time. */
@Stateless
public class Appointments {

    /** What a meeting may be. */
    public static final Set<String> KINDS = Set.of("INTERVIEW", "HEARING", "OTHER");

    private static final String OVERLAP = "23P01";
    private static final int LONGEST_NAME = 100;

    @PersistenceContext(unitName = "casefile") EntityManager em;
    @Inject Clock clock;
    @Inject CurrentCaller caller;
    @Inject Particulars particulars;
    @Inject Staff staff;
    @Inject Codes codes;
    @Inject Timeline timeline;

    /**
     * A meeting to be booked; date and times are local ones of the authority's place.
     *
     * @param kind one of {@link #KINDS}
     * @param room of the office where the officer sits
     * @param officer login
     * @param interpreterLanguage ISO 639-3; null if none is needed
     * @param interpreter null if not known yet
     * @param persons who are asked to come; null: nobody is named
     */
    public record NewAppointment(String kind, LocalDate date, LocalTime from, LocalTime until, String room,
            String officer,
            String interpreterLanguage, String interpreter, List<UUID> persons) {}

    /** By time. */
    @Gated(Action.APPOINTMENT_READ)
    public List<AppointmentRow> of(Subject file) {
        return em.createQuery("select a from Appointment a where a.file = :file order by a.startsAt, a.id",
                Appointment.class).setParameter("file", file).getResultStream().map(Appointment::row).toList();
    }

    /** The caller's own that are still booked, from the day on. */
    @Gated(Action.APPOINTMENT_READ)
    public Page<AppointmentRow> mine(LocalDate from, PageRequest page) {
        String own = " from Appointment a where a.officerId = :me and a.state = 'BOOKED' and a.day >= :from";
        String after = page.after() == null ? "" : " and (a.startsAt > :at or (a.startsAt = :at and a.id > :id))";
        TypedQuery<Appointment> query = mine(em.createQuery("select a" + own + after + " order by a.startsAt, a.id",
                Appointment.class), from).setMaxResults(page.limit() + 1);
        if (page.after() != null) {
            Cursor cursor = Cursor.parse(page.after(), 2);
            query.setParameter("at", cursor.instant(0)).setParameter("id", cursor.id(1));
        }
        Page.Total total = Page.Total
                .counted(mine(em.createQuery("select count(a)" + own, Long.class), from).getSingleResult());
        Page<Appointment> cut = Page.cut(query.getResultList(), page, Appointment::key, total);
        return new Page<>(cut.items().stream().map(Appointment::row).toList(), cut.next(), cut.total());
    }

    private <T> TypedQuery<T> mine(TypedQuery<T> query, LocalDate from) {
        return query.setParameter("me", caller.get().officer()).setParameter("from", from);
    }

    /** Refusals as of {@link #book}. */
    @Gated(Action.APPOINTMENT_ADD)
    public AppointmentRow add(Subject file, NewAppointment appointment) {
        AppointmentRow row = keep(file, appointment);
        timeline.add(file, null, LocalDate.now(clock), "appointment.booked",
                List.of(row.kind(), row.date().toString(), row.from().toString()), null, null);
        particulars.noted(file, "appointment", row.id());
        return row;
    }

    /**
     * Books a meeting. Flaws at /kind, /date, /from, /until, /room, /officer, /interpreterLanguage, /interpreter;
     * RuleForbids {@code double-booked} when officer, room or interpreter is taken at that time.
     */
    @Open("casework books an interview or hearing inside its own gated act")
    public AppointmentRow book(Subject file, NewAppointment appointment) {
        return keep(file, appointment);
    }

    /**
     * Only a booked one: else RuleForbids {@code appointment-closed}. Unknown if there is none.
     *
     * @param state {@code HELD}, {@code MISSED} or {@code CANCELLED}
     */
    @Open("casework records that it was held, missed or moved")
    public void close(UUID appointment, String state) {
        Appointment found = em.find(Appointment.class, appointment);
        if (found == null) {
            throw new Unknown("unknown");
        }
        found.close(state);
        em.flush(); // another may take the place in the same act
    }

    private AppointmentRow keep(Subject file, NewAppointment meeting) {
        check(meeting);
        Colleague officer = staff.byLogin(meeting.officer())
                .orElseThrow(() -> Invalid.at("/officer", "officer-unknown"));
        Appointment fresh = new Appointment(file, meeting, clock.getZone()).heldBy(officer)
                .booked(Time.now(clock),
                        caller.get().login());
        refuseIfTaken(fresh);
        em.persist(fresh);
        flush();
        return fresh.row();
    }

    private void check(NewAppointment meeting) {
        boolean hasTimes = meeting.from() != null && meeting.until() != null;
        boolean past = meeting.date() != null && meeting.date().isBefore(LocalDate.now(clock));
        String language = meeting.interpreterLanguage();
        new Flaws().unless(meeting.kind() != null && KINDS.contains(meeting.kind()), "/kind", "code", "appointment")
                .required(meeting.date(), "/date")
                .unless(!past, "/date", "past")
                .required(meeting.from(), "/from")
                .required(meeting.until(), "/until")
                .unless(!hasTimes || meeting.from().isBefore(meeting.until()), "/until", "end-before-start")
                .required(meeting.room(), "/room")
                .atMost(LONGEST_NAME, meeting.room(), "/room")
                .required(meeting.officer(), "/officer")
                .unless(language == null || codes.exists("language", language), "/interpreterLanguage", "code",
                        "language")
                .atMost(LONGEST_NAME, meeting.interpreter(), "/interpreter")
                .refuse();
    }

    /** Says which of the three is taken; what is booked at the same moment is caught by the constraints of the table. */
    private void refuseIfTaken(Appointment fresh) {
        List<Appointment> meanwhile = em.createQuery(
                "select a from Appointment a where a.state = 'BOOKED' and a.day = :day and a.startsAt < :end and a.endsAt > :start",
                Appointment.class)
                .setParameter("day", fresh.day())
                .setParameter("start", fresh.startsAt())
                .setParameter("end", fresh.endsAt())
                .getResultList();
        meanwhile.stream().map(fresh::clash).filter(clash -> !clash.equals("other")).findFirst().ifPresent(clash -> {
            throw new RuleForbids("double-booked", clash);
        });
    }

    private void flush() {
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (isOverlap(e)) {
                throw new RuleForbids("double-booked", "other");
            }
            throw e;
        }
    }

    private static boolean isOverlap(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && OVERLAP.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
