package org.safeconduct.readmission;

import static org.safeconduct.access.Role.*;

import java.util.Arrays;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Invalid;

/**
 * Where a request is; the codes are those of the domain's table of readmission states. Each names who has the next step, on the
 * side of the requesting State and on that of the requested one.
 */
public enum RequestState {
    DRAFT("R00", RETURN_OFFICER, null),
    INTERNAL_CHECK("R01", RETURN_SUPERVISOR, null),
    SUBMITTED("R02", RETURN_OFFICER, PARTNER_AUTHORITY),
    RECEIPT_CONFIRMED("R03", RETURN_SUPERVISOR, PARTNER_AUTHORITY),
    INFORMATION_REQUESTED("R04", RETURN_OFFICER, PARTNER_AUTHORITY),
    INTERVIEW_CALLED("R05", RETURN_OFFICER, MISSION),
    EXTENDED("R06", RETURN_SUPERVISOR, PARTNER_AUTHORITY),
    INTERVIEW_HELD("R07", RETURN_OFFICER, MISSION),
    ACCEPTED("R10", RETURN_OFFICER, MISSION),
    TACITLY_ACCEPTED("R11", RETURN_OFFICER, MISSION),
    REFUSED("R20", RETURN_SUPERVISOR, PARTNER_AUTHORITY),
    INSUFFICIENT("R21", RETURN_OFFICER, PARTNER_AUTHORITY),
    DISPUTED("R22", RETURN_SUPERVISOR, PARTNER_AUTHORITY),
    UNANSWERED("R30", RETURN_SUPERVISOR, PARTNER_AUTHORITY),
    DOCUMENT_REQUESTED("R40", RETURN_OFFICER, MISSION),
    EU_DOCUMENT("R41", RETURN_PLANNER, PARTNER_AUTHORITY),
    DOCUMENT_ISSUED("R42", RETURN_PLANNER, MISSION),
    TRANSFER_PLANNED("R43", RETURN_PLANNER, PARTNER_AUTHORITY),
    TRANSFER_NOTIFIED("R44", BORDER_OFFICER, PARTNER_AUTHORITY),
    DOCUMENT_EXPIRED("R45", RETURN_OFFICER, MISSION),
    POSTPONED("R46", RETURN_PLANNER, PARTNER_AUTHORITY),
    TRANSFERRED("R47", RETURN_SUPERVISOR, PARTNER_AUTHORITY),
    TRANSFER_EXPIRED("R48", RETURN_SUPERVISOR, PARTNER_AUTHORITY),
    SUSPENDED("R49", RETURN_SUPERVISOR, null),
    ERROR_CLAIMED("R50", RETURN_SUPERVISOR, PARTNER_AUTHORITY),
    TAKEN_BACK("R51", RETURN_SUPERVISOR, PARTNER_AUTHORITY),
    RETURNED("R60", null, null),
    WITHDRAWN("R90", null, null),
    NOT_RETURNED("R91", RETURN_OFFICER, null);

    private final String code;
    private final Role requesting;
    private final Role requested;

    RequestState(String code, Role requesting, Role requested) {
        this.code = code;
        this.requesting = requesting;
        this.requested = requested;
    }

    public String code() {
        return code;
    }

    /** Who has the file in the requesting State; null where nothing is left to do. */
    public Role requesting() {
        return requesting;
    }

    /** Who has it in the requested State; null where it has nothing to do, or does not know of it. */
    public Role requested() {
        return requested;
    }

    /** Nothing is asked of the other State any more. */
    public boolean closed() {
        return this == RETURNED || this == WITHDRAWN || this == NOT_RETURNED;
    }

    /** The person is in the requested State, or was. */
    public boolean transferred() {
        return this == TRANSFERRED || this == ERROR_CLAIMED || this == TAKEN_BACK || this == RETURNED;
    }

    /** Reads a code such as {@code R10}. */
    public static RequestState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Invalid.at("/state", "code"));
    }
}
