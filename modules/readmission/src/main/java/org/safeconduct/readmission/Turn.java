package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.safeconduct.access.Role;

/** Whose step is next, as the other State sees it. */
public enum Turn {
    AUTHORITY,
    MISSION,
    REQUESTING,
    /** Nothing is waited for but time. */
    NOBODY;

    public static Turn of(RequestState state) {
        return switch (state) {
            case SUBMITTED, RECEIPT_CONFIRMED, EXTENDED, UNANSWERED, TRANSFER_NOTIFIED -> AUTHORITY;
            case INTERVIEW_CALLED, INTERVIEW_HELD, DOCUMENT_REQUESTED, DOCUMENT_EXPIRED -> MISSION;
            case DRAFT, INTERNAL_CHECK, INFORMATION_REQUESTED, ACCEPTED, TACITLY_ACCEPTED, REFUSED, INSUFFICIENT,
                    DISPUTED, EU_DOCUMENT, DOCUMENT_ISSUED, TRANSFER_PLANNED, POSTPONED, TRANSFER_EXPIRED,
                    ERROR_CLAIMED ->
                REQUESTING;
            case SUSPENDED, TRANSFERRED, TAKEN_BACK, RETURNED, WITHDRAWN, NOT_RETURNED -> NOBODY;
        };
    }

    /** States in which what crossed says who must act, and not the state alone. */
    static boolean depends(RequestState state) {
        return state == RequestState.TRANSFER_NOTIFIED || state == RequestState.SUSPENDED
                || state == RequestState.INTERVIEW_CALLED;
    }

    /**
     * Whoever said that the person arrived waits for the other; of a handover that one side confirmed before a suspension the
     * other still says what it saw; and a mission that has set a day for the interview waits for that day.
     *
     * @param round what crossed in the round that runs, in order
     */
    static Turn of(RequestState state, List<Crossing> round, LocalDate today) {
        return switch (state) {
            case TRANSFER_NOTIFIED -> Handovers.confirmed(round, RequestAct.CONFIRM_HANDOVER) ? REQUESTING : AUTHORITY;
            case SUSPENDED -> Handovers.allow(RequestAct.CONFIRM_HANDOVER, state, round) ? AUTHORITY : NOBODY;
            case INTERVIEW_CALLED -> Appointment.arranged(round, today) ? NOBODY : MISSION;
            default -> of(state);
        };
    }

    /** Whether it is the turn of who holds these roles. */
    public boolean isOf(Set<Role> roles) {
        return switch (this) {
            case AUTHORITY -> roles.contains(Role.PARTNER_AUTHORITY);
            case MISSION -> roles.contains(Role.MISSION);
            case REQUESTING, NOBODY -> false;
        };
    }

    /** The states in which the holder of these roles has the next step whatever crossed. */
    static List<RequestState> waitingFor(Set<Role> roles) {
        return Arrays.stream(RequestState.values())
                .filter(state -> !depends(state) && of(state).isOf(roles))
                .toList();
    }

    /**
     * The states in which these roles are to open what the requesting State writes: the desk that has the request, and the
     * authority where none has. Of a withdrawn request nothing is left to be read.
     */
    static List<RequestState> readFor(Set<Role> roles) {
        return Arrays.stream(RequestState.values())
                .filter(state -> state != RequestState.WITHDRAWN)
                .filter(state -> roles.contains(state.requested() == null
                        ? Role.PARTNER_AUTHORITY
                        : state.requested()))
                .toList();
    }
}
