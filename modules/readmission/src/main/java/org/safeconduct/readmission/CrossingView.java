package org.safeconduct.readmission;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * An entry of the written record of what went between the two States.
 *
 * @param on legal day of the event
 * @param code reason, outcome or kind of proof; null if the act has none
 * @param words what was said with it; null if nothing
 * @param by login of who sent or filed it; {@code system} and a name for what came by itself
 */
public record CrossingView(
        Direction direction,
        RequestAct act,
        LocalDate on,
        String code,
        String words,
        String by,
        OffsetDateTime at) {

    /** Which way it went. */
    public enum Direction {
        SENT,
        RECEIVED
    }
}
