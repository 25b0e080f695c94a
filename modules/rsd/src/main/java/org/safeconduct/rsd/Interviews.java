package org.safeconduct.rsd;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.access.Role;
import org.safeconduct.access.Staff;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;

/** Interview: appointment, record by section, applicant's comments, closing of the record. */
@Stateless
public class Interviews {

    @Inject Docket docket;

    @Inject Hearings hearings;

    @Inject Staff staff;

    /** Times are those of the place. {@code officer}: login; {@code interpreterLanguage}: ISO 639-3, null for none. */
    public record Slot(LocalDate date, LocalTime from, LocalTime until, String room, String officer,
            String interpreterLanguage, String interpreter) {}

    /**
     * How the interview went.
     *
     * @param present who was there with roles, one line each, at least one
     * @param reasonsForFleeing first text of the section REASONS; may be null and written later
     */
    public record Held(LocalDate heldOn, LocalTime started, LocalTime ended, List<String> present,
            boolean interpreterOath, boolean fitToSpeak, boolean rightsExplained, String reasonsForFleeing) {}

    /** Parts of the record (asylum-process, section 4), each with a version of its own, so that two officers can write at once. */
    public enum Section {
        OPENING,
        IDENTITY,
        FAMILY,
        DOCUMENTS,
        ROUTE,
        REASONS,
        PROBING,
        CONTRADICTIONS,
        NEEDS,
        CLOSING,
        READ_BACK,
        CORRECTIONS
    }

    /** {@code text} is empty, {@code by} and {@code at} are null until somebody writes. */
    public record SectionView(Section section, String text, String by, String byName, OffsetDateTime at,
            long version) {}

    /**
     * An interview.
     *
     * @param persons whose interview it is
     * @param held null unless it was held
     * @param sections none unless it was held
     * @param applicantComments what the applicant said about the record before it was signed; null if nothing
     */
    public record RecordView(UUID id, CaseNumber number, List<PersonId> persons, Held held,
            AppointmentView appointment, List<SectionView> sections, String applicantComments, boolean signed,
            OffsetDateTime signedAt, String signedBy) {}

    /** State: BOOKED, HELD, MISSED or CANCELLED. */
    public record AppointmentView(LocalDate date, LocalTime from, LocalTime until, String room, String officer,
            String interpreterLanguage, String interpreter, String state) {}

    /** {@code from}: of whom it is asked. {@code due}: today or later. */
    public record EvidenceRequest(String what, LocalDate due, String from) {}

    /**
     * A10, A13, A11 (re-book) to A11. Date not in the past; the officer must be an eligibility officer. RuleForbids
     * {@code double-booked}.
     */
    @Gated(Action.INTERVIEW_SCHEDULE)
    public void schedule(CaseNumber number, Set<PersonId> persons, Slot slot, long version) {
        InterviewCheck.slot(slot, docket.today()).refuse();
        if (staff.colleague(slot.officer(), Role.ELIGIBILITY_OFFICER).isEmpty()) {
            throw Invalid.at("/officer", "officer-unknown");
        }
        AsylumCase file = docket.forAct(number, version);
        List<Claim> claims = docket.claims(file, persons, Act.SCHEDULE_INTERVIEW);
        hearings.book(file, claims, slot);
        Move move = Move.by(Act.SCHEDULE_INTERVIEW, Stage.INTERVIEW_SCHEDULED, docket.today())
                .with(slot.date(), slot.from())
                .due(slot.date());
        claims.forEach(claim -> docket.move(claim, move));
        docket.settle(file);
    }

    /** A11 to A12. All persons must have the same appointment (flaw at /persons). */
    @Gated(Action.INTERVIEW_RECORD)
    public void record(CaseNumber number, Set<PersonId> persons, Held held, long version) {
        InterviewCheck.held(held, docket.today()).refuse();
        AsylumCase file = docket.forAct(number, version);
        List<Claim> claims = docket.claims(file, persons, Act.RECORD_INTERVIEW);
        hearings.booked(claims).held(held, docket.login(), docket.now());
        Move move = Move.by(Act.RECORD_INTERVIEW, Stage.INTERVIEW_HELD, held.heldOn());
        for (Claim claim : claims) {
            claim.took(Duty.INTERVIEWER, docket.login(), docket.now());
            docket.move(claim, move);
        }
        docket.settle(file);
    }

    /** A11 to A13: they did not come, or it could not be held. Reason mandatory. */
    @Gated(Action.INTERVIEW_RECORD)
    public void missed(CaseNumber number, Set<PersonId> persons, String reason, long version) {
        InterviewCheck.reason(reason).refuse();
        AsylumCase file = docket.forAct(number, version);
        List<Claim> claims = docket.claims(file, persons, Act.RECORD_INTERVIEW);
        LocalDate missedOn = hearings.missed(claims, docket.today());
        Move move = Move.by(Act.RECORD_INTERVIEW, Stage.INTERVIEW_MISSED, missedOn)
                .told("claim.interview-missed")
                .because(reason);
        claims.forEach(claim -> docket.move(claim, move));
        docket.settle(file);
    }

    /** All interviews of the case by date, cancelled ones included. */
    @Gated(Action.INTERVIEW_READ)
    public List<RecordView> of(CaseNumber number) {
        return hearings.of(number);
    }

    /**
     * Stale if the section changed since; the caller then reads {@link #of} and shows both. RuleForbids
     * {@code record-signed} after signing. WrongStage unless A12 or A15.
     */
    @Gated(Action.INTERVIEW_RECORD)
    public SectionView write(CaseNumber number, UUID record, Section section, String text, long sectionVersion) {
        String fresh = text == null ? "" : text;
        new Flaws().atMost(InterviewCheck.LONGEST, fresh, "/text").refuse();
        return hearings.write(number, record, section, fresh, sectionVersion);
    }

    /** A12, A15 to A15, for each claim. */
    @Gated(Action.EVIDENCE_REQUEST)
    public void requestEvidence(CaseNumber number, Set<PersonId> persons, EvidenceRequest request, long version) {
        InterviewCheck.request(request, docket.today()).refuse();
        Move move = Move.by(Act.REQUEST_EVIDENCE, Stage.AWAITING_EVIDENCE, docket.today())
                .with(request.due())
                .because(request.what())
                .due(request.due());
        docket.act(number, persons, Act.REQUEST_EVIDENCE, version, claim -> {
            hearings.asked(claim, request);
            docket.move(claim, move);
        });
    }

    /**
     * Signs and locks the record: A12, A15 to A20; REASONS and READ_BACK must not be empty (flaws at
     * /sections/REASONS and /sections/READ_BACK). From A14 to A20 without a record.
     */
    @Gated(Action.INTERVIEW_RECORD)
    public void closeRecord(CaseNumber number, Set<PersonId> persons, String applicantComments, long version) {
        new Flaws().atMost(InterviewCheck.LONGEST, applicantComments, "/applicantComments").refuse();
        AsylumCase file = docket.forAct(number, version);
        List<Claim> claims = docket.claims(file, persons, Act.CLOSE_RECORD);
        hearings.sign(claims, applicantComments);
        Move move = Move.by(Act.CLOSE_RECORD, Stage.AWAITING_ASSESSMENT, docket.today());
        claims.forEach(claim -> docket.move(claim, move));
        docket.settle(file);
    }

    /** A10 to A14; from then on only a grant can be recommended. Reason mandatory. */
    @Gated(Action.REVIEW)
    public void waive(CaseNumber number, Set<PersonId> persons, String reason, long version) {
        InterviewCheck.reason(reason).refuse();
        Move move = Move.by(Act.WAIVE_INTERVIEW, Stage.INTERVIEW_WAIVED, docket.today()).because(reason);
        docket.act(number, persons, Act.WAIVE_INTERVIEW, version, claim -> {
            claim.waive();
            docket.move(claim, move);
        });
    }
}
