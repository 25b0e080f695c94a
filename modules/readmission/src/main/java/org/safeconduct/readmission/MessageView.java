package org.safeconduct.readmission;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A message between the two authorities, alike for both: it names the State that wrote it and no officer.
 *
 * @param field the field of the application that it is about, as JSON pointer; null if none
 * @param readAt when the other side first opened it; null: not yet
 */
public record MessageView(UUID id, Side side, String field, String text, OffsetDateTime at, OffsetDateTime readAt) {

    /** Which State. */
    public enum Side {
        REQUESTING,
        REQUESTED
    }
}
