package org.safeconduct.staff.returns;

import java.util.EnumSet;
import java.util.Set;
import org.safeconduct.access.Role;
import org.safeconduct.readmission.RequestState;

/** Whose step is next, as the officers of the requesting State see it. */
public enum Turn {
    OURS,
    AUTHORITY,
    MISSION,
    /** Nothing is waited for but time. */
    NOBODY;

    public static Turn of(RequestState state) {
        return switch (state) {
            case SUBMITTED, RECEIPT_CONFIRMED, EXTENDED -> AUTHORITY;
            case INTERVIEW_CALLED, INTERVIEW_HELD, DOCUMENT_REQUESTED, DOCUMENT_EXPIRED -> MISSION;
            case DRAFT, INTERNAL_CHECK, INFORMATION_REQUESTED, ACCEPTED, TACITLY_ACCEPTED, REFUSED, INSUFFICIENT,
                    DISPUTED, UNANSWERED, EU_DOCUMENT, DOCUMENT_ISSUED, TRANSFER_PLANNED, TRANSFER_NOTIFIED,
                    POSTPONED, TRANSFER_EXPIRED, SUSPENDED, ERROR_CLAIMED, TAKEN_BACK ->
                OURS;
            case TRANSFERRED, RETURNED, WITHDRAWN, NOT_RETURNED -> NOBODY;
        };
    }

    /** Whether who holds these roles has the next step. */
    static boolean isOf(RequestState state, Set<Role> roles) {
        boolean escorting = state == RequestState.TRANSFER_NOTIFIED && roles.contains(Role.RETURN_PLANNER);
        return of(state) == OURS && (escorting || roles.contains(state.requesting()));
    }

    /** The states in which the holder of these roles has the next step. */
    public static Set<RequestState> waitingFor(Set<Role> roles) {
        Set<RequestState> waiting = EnumSet.allOf(RequestState.class);
        waiting.removeIf(state -> !isOf(state, roles));
        return waiting;
    }

    /** The states in which the other State, its authority or its mission, has the next step. */
    static Set<RequestState> theirs() {
        Set<RequestState> waiting = EnumSet.allOf(RequestState.class);
        waiting.removeIf(state -> of(state) != AUTHORITY && of(state) != MISSION);
        return waiting;
    }
}
