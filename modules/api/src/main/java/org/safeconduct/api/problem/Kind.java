package org.safeconduct.api.problem;

/** The stable types of problems, with their status. */
public enum Kind {
    INVALID("invalid", 400),
    UNAUTHENTICATED("unauthenticated", 401),
    FORBIDDEN("forbidden", 403),
    UNKNOWN("unknown", 404),
    WRONG_STAGE("wrong-stage", 409),
    DUPLICATE("duplicate", 409),
    STALE("stale", 412),
    TOO_LARGE("too-large", 413),
    UNSUPPORTED("unsupported", 415),
    RULE("rule", 422),
    PRECONDITION_REQUIRED("precondition-required", 428),
    RATE_LIMITED("rate-limited", 429),
    FAILED("failed", 500);

    private final String type;
    private final int status;

    Kind(String type, int status) {
        this.type = type;
        this.status = status;
    }

    public String type() {
        return type;
    }

    public int status() {
        return status;
    }

    /** The kind of a status that the server itself gives. */
    static Kind ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> UNKNOWN;
            case 405, 406, 415, 501, 505 -> UNSUPPORTED;
            case 409 -> DUPLICATE;
            case 412 -> STALE;
            case 413 -> TOO_LARGE;
            case 428 -> PRECONDITION_REQUIRED;
            case 429 -> RATE_LIMITED;
            default -> status >= 400 && status < 500 ? INVALID : FAILED;
        };
    }
}
