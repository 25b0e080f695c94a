package org.safeconduct.readmission;

import java.util.EnumSet;
import java.util.Set;
import org.safeconduct.access.Role;

/** Whose step is next, as the other State sees it. */
public enum Turn {
    AUTHORITY,
    MISSION,
    REQUESTING,
    /** Nothing is waited for. */
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

    /** Whether it is the turn of who holds these roles. */
    public boolean isOf(Set<Role> roles) {
        return switch (this) {
            case AUTHORITY -> roles.contains(Role.PARTNER_AUTHORITY);
            case MISSION -> roles.contains(Role.MISSION);
            case REQUESTING, NOBODY -> false;
        };
    }

    /** The states in which the holder of these roles has the next step. */
    public static Set<RequestState> waitingFor(Set<Role> roles) {
        Set<RequestState> waiting = EnumSet.allOf(RequestState.class);
        waiting.removeIf(state -> !of(state).isOf(roles));
        return waiting;
    }
}
