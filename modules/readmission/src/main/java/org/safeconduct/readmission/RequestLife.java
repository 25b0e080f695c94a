package org.safeconduct.readmission;

import static org.safeconduct.readmission.RequestAct.*;
import static org.safeconduct.readmission.RequestState.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.kernel.StageTable;

/** The life of a request as one table; screens, REST and checks read it. Follows the domain's table of readmission states. */
final class RequestLife {

    /** States that a request leaves for R49 as soon as something stands against removal. */
    static final Set<RequestState> SUSPENDABLE = Set.copyOf(EnumSet.range(INTERNAL_CHECK, POSTPONED));

    /** Accepted and not under way: the time for the transfer can pass at each of these. */
    private static final Set<RequestState> UNDER_THE_LIMIT = EnumSet.of(ACCEPTED, TACITLY_ACCEPTED, DOCUMENT_REQUESTED,
            EU_DOCUMENT, DOCUMENT_ISSUED, TRANSFER_PLANNED, DOCUMENT_EXPIRED, POSTPONED);

    static final StageTable<RequestState, RequestAct> TABLE = everywhere(
            transfer(document(reply(opening(new StageTable<>(RequestAct.class))))));

    private RequestLife() {}

    private static StageTable<RequestState, RequestAct> opening(StageTable<RequestState, RequestAct> table) {
        return table
                .line(DRAFT, CORRECT, DRAFT)
                .line(DRAFT, PRESENT, INTERNAL_CHECK)
                .line(INTERNAL_CHECK, SEND_BACK, DRAFT)
                .line(INTERNAL_CHECK, SUBMIT, SUBMITTED)
                .line(SUBMITTED, CONFIRM_RECEIPT, RECEIPT_CONFIRMED)
                .line(RECEIPT_CONFIRMED, ASK, INFORMATION_REQUESTED)
                .line(INFORMATION_REQUESTED, ANSWER, RECEIPT_CONFIRMED)
                .line(INFORMATION_REQUESTED, CLOSE, NOT_RETURNED)
                .line(RECEIPT_CONFIRMED, CALL_INTERVIEW, INTERVIEW_CALLED)
                .line(INTERVIEW_CALLED, ARRANGE_INTERVIEW, INTERVIEW_CALLED)
                .line(INTERVIEW_CALLED, CALL_OFF_INTERVIEW, RECEIPT_CONFIRMED)
                .line(INTERVIEW_CALLED, RECORD_INTERVIEW, INTERVIEW_HELD, ACCEPTED, REFUSED, INSUFFICIENT)
                .line(INTERVIEW_HELD, RECORD_INTERVIEW, ACCEPTED, REFUSED, INSUFFICIENT);
    }

    private static StageTable<RequestState, RequestAct> reply(StageTable<RequestState, RequestAct> table) {
        for (RequestState waiting : List.of(RECEIPT_CONFIRMED, EXTENDED)) {
            table.line(waiting, ACCEPT, ACCEPTED)
                    .line(waiting, REFUSE, REFUSED)
                    .line(waiting, CONFIRM_TACIT, TACITLY_ACCEPTED)
                    .line(waiting, NOTE_SILENCE, UNANSWERED);
        }
        // An interview does not stop the limit of the reply: a mission that has let the time for hearing pass too consents as an
        // authority does. Where the agreement gives that time no limit nobody can say that it has passed: a supervisor notes the
        // silence by hand, and it is no consent.
        for (RequestState heard : List.of(INTERVIEW_CALLED, INTERVIEW_HELD)) {
            table.line(heard, CONFIRM_TACIT, TACITLY_ACCEPTED).line(heard, NOTE_SILENCE, UNANSWERED);
        }
        return table
                .line(RECEIPT_CONFIRMED, EXTEND, EXTENDED)
                .line(UNANSWERED, ACCEPT, ACCEPTED)
                .line(UNANSWERED, REFUSE, REFUSED)
                .line(UNANSWERED, CLOSE, NOT_RETURNED)
                .line(REFUSED, DISPUTE, DISPUTED)
                .line(REFUSED, CLOSE, NOT_RETURNED)
                .line(DISPUTED, SUBMIT, SUBMITTED)
                .line(DISPUTED, CLOSE, NOT_RETURNED)
                .line(INSUFFICIENT, REWORK, DRAFT)
                .line(INSUFFICIENT, CLOSE, NOT_RETURNED)
                .line(NOT_RETURNED, REWORK, DRAFT);
    }

    private static StageTable<RequestState, RequestAct> document(StageTable<RequestState, RequestAct> table) {
        for (RequestState accepted : List.of(ACCEPTED, TACITLY_ACCEPTED)) {
            table.line(accepted, REQUEST_TRAVEL_DOCUMENT, DOCUMENT_REQUESTED)
                    .line(accepted, AUTHORISE_EU_DOCUMENT, EU_DOCUMENT);
        }
        for (RequestState wanting : List.of(DOCUMENT_REQUESTED, DOCUMENT_EXPIRED)) {
            table.line(wanting, ISSUE_TRAVEL_DOCUMENT, DOCUMENT_ISSUED)
                    .line(wanting, AUTHORISE_EU_DOCUMENT, EU_DOCUMENT);
        }
        for (RequestState holding : List.of(EU_DOCUMENT, DOCUMENT_ISSUED, TRANSFER_PLANNED, POSTPONED)) {
            table.line(holding, EXPIRE_DOCUMENT, DOCUMENT_EXPIRED);
        }
        return table.line(UNANSWERED, AUTHORISE_EU_DOCUMENT, EU_DOCUMENT);
    }

    private static StageTable<RequestState, RequestAct> transfer(StageTable<RequestState, RequestAct> table) {
        for (RequestState ready : List.of(EU_DOCUMENT, DOCUMENT_ISSUED, POSTPONED)) {
            table.line(ready, PLAN_TRANSFER, TRANSFER_PLANNED);
        }
        for (RequestState waiting : UNDER_THE_LIMIT) {
            table.line(waiting, EXPIRE_TRANSFER, TRANSFER_EXPIRED);
        }
        return table
                .line(TRANSFER_PLANNED, NOTIFY_TRANSFER, TRANSFER_NOTIFIED)
                .line(TRANSFER_PLANNED, POSTPONE, POSTPONED)
                .line(TRANSFER_NOTIFIED, POSTPONE, POSTPONED)
                .line(TRANSFER_EXPIRED, SUBMIT, SUBMITTED)
                .line(TRANSFER_NOTIFIED, HAND_OVER, TRANSFER_NOTIFIED, TRANSFERRED)
                .line(TRANSFER_NOTIFIED, CONFIRM_HANDOVER, TRANSFER_NOTIFIED, TRANSFERRED)
                .line(TRANSFER_NOTIFIED, RETRACT_HANDOVER, TRANSFER_NOTIFIED)
                .line(TRANSFER_NOTIFIED, RETRACT_ARRIVAL, TRANSFER_NOTIFIED)
                .line(SUSPENDED, HAND_OVER, TRANSFERRED)
                .line(SUSPENDED, CONFIRM_HANDOVER, TRANSFERRED)
                .line(SUSPENDED, RETRACT_HANDOVER, SUSPENDED)
                .line(SUSPENDED, RETRACT_ARRIVAL, SUSPENDED)
                .line(TRANSFERRED, CLAIM_ERROR, ERROR_CLAIMED)
                .line(TRANSFERRED, CLOSE, RETURNED)
                .line(ERROR_CLAIMED, TAKE_BACK, TAKEN_BACK)
                .line(ERROR_CLAIMED, CLOSE, RETURNED)
                .line(TAKEN_BACK, CLOSE, RETURNED);
    }

    private static StageTable<RequestState, RequestAct> everywhere(StageTable<RequestState, RequestAct> table) {
        for (RequestState state : EnumSet.range(SUBMITTED, TAKEN_BACK)) {
            table.line(state, MESSAGE, state);
        }
        for (RequestState state : SUSPENDABLE) {
            table.line(state, SUSPEND, SUSPENDED).line(SUSPENDED, RESUME, state).line(state, WITHDRAW, WITHDRAWN);
        }
        for (RequestState state : List.of(DRAFT, TRANSFER_EXPIRED, SUSPENDED)) {
            table.line(state, WITHDRAW, WITHDRAWN);
        }
        return table;
    }

    /** Every act with a state where it is open, as the nightly watch asks for them: {@code R41 EXPIRE_DOCUMENT}. */
    static Set<String> open() {
        return TABLE.lines()
                .stream()
                .map(line -> line.from().code() + " " + line.act().name())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The states that the act passes through, the last one included: most acts make one step, some make two. */
    static List<RequestState> path(RequestState from, RequestAct act, RequestState to) {
        List<RequestState> path = new ArrayList<>();
        if (act == RECORD_INTERVIEW && from == INTERVIEW_CALLED && to != INTERVIEW_HELD) {
            path.add(INTERVIEW_HELD);
        } else if (from == UNANSWERED && (act == ACCEPT || act == REFUSE)) {
            // A late reply: the request counts as received again, and is answered.
            path.add(RECEIPT_CONFIRMED);
        } else if (from == SUSPENDED && to == TRANSFERRED) {
            // The second confirmation of a handover that took place before the suspension, or in spite of it.
            path.add(TRANSFER_NOTIFIED);
        }
        path.add(to);
        return path;
    }
}
