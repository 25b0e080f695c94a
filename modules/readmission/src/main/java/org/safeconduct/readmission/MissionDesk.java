package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;

/** The desk of the other State's mission: interview and travel document. Refusals as at {@link PartnerDesk}. */
@Stateless
public class MissionDesk {

    /** What an interview shows; the four outcomes of practice. */
    public enum Outcome {
        RECOGNISED(RequestState.ACCEPTED),
        /** The mission takes the person without a document, at the border. */
        TRANSFER_AT_BORDER(RequestState.ACCEPTED),
        /** Needs the mission's statement. */
        NOT_RECOGNISED(RequestState.REFUSED),
        INSUFFICIENT(RequestState.INSUFFICIENT);

        private final RequestState leadsTo;

        Outcome(RequestState leadsTo) {
            this.leadsTo = leadsTo;
        }
    }

    /**
     * An interview that was held.
     *
     * @param heldOn not in the future
     * @param outcome null: the result is still pending (R07)
     * @param statement mandatory where the person is not recognised; else it may be null
     */
    public record Result(LocalDate heldOn, Outcome outcome, String statement) {}

    @PersistenceContext(unitName = "readmission") EntityManager em;

    @Inject Register register;

    @Inject Crossings crossings;

    @Inject RequestLimits limits;

    @Inject Consent consent;

    @Inject Warnings warnings;

    /**
     * From R05, and from R07 where the result was pending; to R07, R10, R20 or R21 by the outcome. Invalid at the fields: the
     * interview was held between the day on which it was asked for and today. Of an acceptance, the limit of the transfer runs
     * from today. RuleForbids {@code reply-limit-over} (with its last day) for anything else once the time for the reply and that
     * for the interview are over and silence was consent.
     */
    @Gated(Action.PARTNER_INTERVIEW)
    public void recordInterview(RequestNumber number, Result result, long version) {
        boolean refused = result.outcome() == Outcome.NOT_RECOGNISED;
        new Flaws().required(result.heldOn(), "/heldOn")
                .unless(result.heldOn() == null || !result.heldOn().isAfter(register.today()), "/heldOn", "future")
                .unless(!refused || (result.statement() != null && !result.statement().isBlank()), "/statement",
                        "required")
                .atMost(Wording.TEXT, result.statement(), "/statement")
                .refuse();
        ReadmissionRequest request = register.forPartner(number, RequestAct.RECORD_INTERVIEW, version);
        Outcome outcome = result.outcome();
        if (outcome == null && request.state() == RequestState.INTERVIEW_HELD) {
            new Flaws().required(outcome, "/outcome").refuse();
        }
        requireSinceCalled(number, result.heldOn());
        if (outcome == null || outcome.leadsTo != RequestState.ACCEPTED) {
            consent.refuseIfGiven(request, crossings.round(number));
        }
        Word word = Word.of(RequestAct.RECORD_INTERVIEW, result.heldOn())
                .coded(outcome == null ? null : outcome.name())
                .saying(result.statement());
        register.move(request, word, outcome == null ? RequestState.INTERVIEW_HELD : outcome.leadsTo);
        if (request.state() == RequestState.ACCEPTED) {
            limits.accepted(request, word, register.today());
        }
    }

    private void requireSinceCalled(RequestNumber number, LocalDate heldOn) {
        boolean before = crossings.round(number)
                .stream()
                .anyMatch(crossing -> crossing.is(RequestAct.CALL_INTERVIEW) && heldOn.isBefore(crossing.on()));
        new Flaws().unless(!before, "/heldOn", "before-sent").refuse();
    }

    /**
     * The interview is on this day, or on another than was said before; R05 stays. Invalid at the fields: the day is mandatory.
     */
    @Gated(Action.PARTNER_INTERVIEW)
    public void arrangeInterview(RequestNumber number, Meeting meeting, long version) {
        meeting.check(register.today()).required(meeting.interviewOn(), "/interviewOn").refuse();
        ReadmissionRequest request = register.forPartner(number, RequestAct.ARRANGE_INTERVIEW, version);
        register.move(request, meeting.as(RequestAct.ARRANGE_INTERVIEW, register.today()),
                RequestState.INTERVIEW_CALLED);
    }

    /** R05 back to R03: not held. A connection that failed is no refusal. Invalid at /reason. */
    @Gated(Action.PARTNER_INTERVIEW)
    public void callOffInterview(RequestNumber number, String reason, long version) {
        Wording.text(new Flaws(), reason, "/reason").refuse();
        ReadmissionRequest request = register.forPartner(number, RequestAct.CALL_OFF_INTERVIEW, version);
        register.move(request, Word.of(RequestAct.CALL_OFF_INTERVIEW, register.today()).saying(reason),
                RequestState.RECEIPT_CONFIRMED);
    }

    /**
     * R40 or R45 to R42. Invalid at the fields of the document. One that is valid for a shorter time than the agreement says is taken
     * as it is; an officer gets the task to ask the mission.
     */
    @Gated(Action.PARTNER_DOCUMENT)
    public void issueTravelDocument(RequestNumber number, NewTravelDocument document, long version) {
        document.check(new Flaws(), register.today()).refuse();
        ReadmissionRequest request = register.forPartner(number, RequestAct.ISSUE_TRAVEL_DOCUMENT, version);
        em.persist(new TravelDocument(request, TravelDocumentView.Kind.LAISSEZ_PASSER, document)
                .recorded(register.login(), register.today()));
        register.move(request, Word.of(RequestAct.ISSUE_TRAVEL_DOCUMENT, register.today()).coded(document.number()),
                RequestState.DOCUMENT_ISSUED);
        limits.due(request, RuleName.TRAVEL_DOCUMENT_VALIDITY, register.today())
                .map(Due::date)
                .filter(document.validUntil()::isBefore)
                .ifPresent(agreed -> warnings.tell(request, Matter.SHORT.key(), Role.RETURN_OFFICER, register.today()));
    }
}
