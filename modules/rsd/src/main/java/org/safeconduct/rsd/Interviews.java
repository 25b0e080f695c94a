package org.safeconduct.rsd;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** Interview: appointment with legal notice, record by section, applicant's comments, closing of the record. */
@Stateless
public class Interviews {
    public record Slot(LocalDate date, LocalTime from, LocalTime until, String room, String officer,
            String interpreterLanguage, String interpreter) {}

    /** A10, A13, A11 (re-book) to A11. Date not in the past; officer must hold the interview power. */
    @Gated(Action.INTERVIEW_SCHEDULE)
    public void schedule(CaseNumber number, Set<PersonId> persons, Slot slot, long version) {
        throw new UnsupportedOperationException();
    }

    /** Outcome of the appointment. Present: who was there with roles. */
    public record Held(LocalDate heldOn, LocalTime started, LocalTime ended, List<String> present,
            boolean interpreterOath, boolean fitToSpeak, boolean rightsExplained, String reasonsForFleeing) {}

    @Gated(Action.INTERVIEW_RECORD)
    public void record(CaseNumber number, Set<PersonId> persons, Held held, long version) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.INTERVIEW_RECORD)
    public void missed(CaseNumber number, Set<PersonId> persons, String reason, long version) {
        throw new UnsupportedOperationException();
    }

    /** Parts of the record (asylum-process, section 4), each with a version of its own, so that two officers can write at once. */
    public enum Section {
        OPENING, IDENTITY, FAMILY, DOCUMENTS, ROUTE, REASONS, PROBING, CONTRADICTIONS, NEEDS, CLOSING, READ_BACK,
        CORRECTIONS
    }
    public record SectionView(Section section, String text, String by, String byName, OffsetDateTime at,
            long version) {}
    public record RecordView(UUID id, CaseNumber number, Held held, AppointmentView appointment,
            List<SectionView> sections, boolean signed, OffsetDateTime signedAt, String signedBy) {}
    public record AppointmentView(LocalDate date, LocalTime from, LocalTime until, String room, String officer,
            String interpreterLanguage, String interpreter, String state) {}

    @Gated(Action.INTERVIEW_READ)
    public List<RecordView> of(CaseNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Stale if the section changed since; the caller then reads {@link #of} and shows both. RuleForbids "record-signed" after signing. Only while A12/A15. */
    @Gated(Action.INTERVIEW_RECORD)
    public SectionView write(CaseNumber number, UUID record, Section section, String text, long sectionVersion) {
        throw new UnsupportedOperationException();
    }

    public record EvidenceRequest(String what, LocalDate due, String from) {}

    @Gated(Action.EVIDENCE_REQUEST)
    public void requestEvidence(CaseNumber number, Set<PersonId> persons, EvidenceRequest request, long version) {
        throw new UnsupportedOperationException();
    }

    /** Signs and locks the record: to A20 by way of A15; REASONS and READ_BACK must not be empty. From A14 to A20 without a record. */
    @Gated(Action.INTERVIEW_RECORD)
    public void closeRecord(CaseNumber number, Set<PersonId> persons, String applicantComments, long version) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.REVIEW)
    public void waive(CaseNumber number, Set<PersonId> persons, String reason, long version) {
        throw new UnsupportedOperationException();
    }
}
