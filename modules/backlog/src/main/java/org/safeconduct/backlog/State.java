package org.safeconduct.backlog;

/** Where an import stands. */
enum State {
    /** Its bytes are coming in. */
    RECEIVING,
    /** Nobody has said what some of its columns mean. */
    UNMAPPED,
    RUNNING,
    /** An officer stopped it; the lines in hand are still written. */
    STOPPING,
    STOPPED,
    FINISHED,
    FAILED;

    /** As the published interface says it. */
    String told() {
        return switch (this) {
            case RECEIVING, RUNNING, STOPPING -> "running";
            case UNMAPPED -> "unmapped";
            case STOPPED -> "stopped";
            case FINISHED -> "finished";
            case FAILED -> "failed";
        };
    }
}
