package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Staff;
import org.safeconduct.casefile.Appointments;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.kernel.WrongStage;
import org.safeconduct.rsd.Interviews.EvidenceRequest;
import org.safeconduct.rsd.Interviews.RecordView;
import org.safeconduct.rsd.Interviews.Section;
import org.safeconduct.rsd.Interviews.SectionView;
import org.safeconduct.rsd.Interviews.Slot;

/** The interviews of a case with their appointments and records, behind the face. */
@Dependent
class Hearings {

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Docket docket;

    @Inject Appointments appointments;

    @Inject Staff staff;

    @Inject Particulars particulars;

    /** Books a new appointment for the claims; what they had booked before falls away. */
    void book(AsylumCase file, List<Claim> claims, Slot slot) {
        cancel(claims);
        List<UUID> persons = claims.stream().map(claim -> claim.person().value()).toList();
        UUID appointment = appointments.book(file.number().subject(), Booking.asked("INTERVIEW", slot, persons)).id();
        em.persist(new Interview(file.number(), new Booking(appointment, slot), claims));
    }

    /** What the claims had booked falls away. */
    void cancel(List<Claim> claims) {
        of(claims, Interview.State.BOOKED).forEach(before -> unbook(before, claims));
    }

    private void unbook(Interview before, Collection<Claim> claims) {
        Interview left = alone(before, claims);
        left.cancelled();
        closeUnlessShared(left, "CANCELLED");
    }

    /** The one appointment that the claims are booked for; others booked with them keep theirs. */
    Interview booked(List<Claim> claims) {
        List<Interview> booked = of(claims, Interview.State.BOOKED);
        if (booked.size() != 1) {
            throw Invalid.at("/persons", "one-interview");
        }
        Interview interview = alone(booked.getFirst(), claims);
        if (!shared(interview, Interview.State.HELD)) {
            appointments.close(interview.booking().appointment(), "HELD");
        }
        return interview;
    }

    /** Gives the day that was missed: that of the appointment, or today if it is still ahead. */
    LocalDate missed(List<Claim> claims, LocalDate today) {
        List<Interview> booked = of(claims, Interview.State.BOOKED).stream().map(each -> alone(each, claims)).toList();
        for (Interview interview : booked) {
            interview.missed();
            closeUnlessShared(interview, "MISSED");
        }
        return booked.stream()
                .map(interview -> interview.booking().date())
                .filter(date -> date.isBefore(today))
                .findFirst()
                .orElse(today);
    }

    /** The interview with only these claims; the others booked with them get one of their own. */
    private Interview alone(Interview interview, Collection<Claim> claims) {
        List<Claim> others = interview.claims().stream().filter(Predicate.not(claims::contains)).toList();
        if (!others.isEmpty()) {
            em.persist(interview.without(others));
            em.flush();
        }
        return interview;
    }

    /** An appointment goes on while somebody else is still booked for it, and stays held once somebody came. */
    private void closeUnlessShared(Interview interview, String state) {
        if (!shared(interview, Interview.State.BOOKED) && !shared(interview, Interview.State.HELD)) {
            appointments.close(interview.booking().appointment(), state);
        }
    }

    private boolean shared(Interview interview, Interview.State state) {
        return !em.createQuery("select i.id from Interview i where i.booking.appointment = :appointment"
                + " and i.id <> :id and i.state = :state", UUID.class)
                .setParameter("appointment", interview.booking().appointment())
                .setParameter("id", interview.id())
                .setParameter("state", state)
                .getResultList()
                .isEmpty();
    }

    /** Signs the latest record of each claim that has one. A claim whose interview was waived has none. */
    void sign(List<Claim> claims, String comments) {
        List<Interview> open = of(claims, Interview.State.HELD).stream()
                .filter(Predicate.not(Interview::signed))
                .toList();
        for (Interview record : open) {
            em.refresh(record, LockModeType.PESSIMISTIC_WRITE);
            record.sections().forEach(em::refresh);
            InterviewCheck.complete(record).refuse();
            record.sign(comments, docket.login(), docket.now());
        }
    }

    List<RecordView> of(CaseNumber number) {
        List<Interview> interviews = em.createQuery("select distinct i from Interview i left join fetch i.claims"
                + " where i.number = :number order by i.id", Interview.class)
                .setParameter("number", number.value())
                .getResultList();
        em.createQuery("select distinct i from Interview i left join fetch i.sections where i.number = :number",
                Interview.class).setParameter("number", number.value()).getResultList();
        Set<String> logins = interviews.stream()
                .flatMap(interview -> interview.sections().stream())
                .map(InterviewSection::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> names = logins.isEmpty() ? Map.of() : staff.namesOf(logins);
        return interviews.stream()
                .sorted(Comparator.comparing((Interview interview) -> interview.booking().starts()))
                .map(interview -> interview.view(names))
                .toList();
    }

    /** One writer at a time, for as long as the saving takes: the second finds the version changed. */
    SectionView write(CaseNumber number, UUID id, Section section, String text, long version) {
        Interview record = em.find(Interview.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (record == null || record.state() != Interview.State.HELD || !record.number().equals(number)) {
            throw new Unknown("unknown");
        }
        record.requireUnsigned();
        requireOpen(record);
        InterviewSection part = record.section(section);
        Stale.refuseUnless(part.version(), version);
        Claim first = first(record);
        particulars.changed(first.person(), "interview." + section, part.text(), text);
        part.write(text, docket.login(), docket.now());
        record.claims().forEach(claim -> claim.took(Duty.WRITER, docket.login(), docket.now()));
        em.flush();
        return part.view(staff.namesOf(Set.of(docket.login())));
    }

    private static void requireOpen(Interview record) {
        if (record.claims().stream().noneMatch(claim -> claim.opens(Act.REQUEST_EVIDENCE))) {
            throw new WrongStage(Act.RECORD_INTERVIEW.name(), first(record).stage().name());
        }
    }

    private static Claim first(Interview record) {
        return record.claims().stream().min(Comparator.comparing(Claim::position)).orElseThrow();
    }

    void asked(Claim claim, EvidenceRequest request) {
        em.persist(new EvidenceAsked(claim, request, docket.today(), docket.login()));
        particulars.noted(claim.person(), "evidence", request.what());
    }

    private List<Interview> of(List<Claim> claims, Interview.State state) {
        return em
                .createQuery(
                        "select distinct i from Interview i join i.claims c where c.id in :claims and i.state = :state"
                                + " order by i.booking.date",
                        Interview.class)
                .setParameter("claims", claims.stream().map(Claim::id).toList())
                .setParameter("state", state)
                .getResultList();
    }
}
