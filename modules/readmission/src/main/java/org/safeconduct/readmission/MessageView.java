package org.safeconduct.readmission;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A message between the two authorities, alike for both: it names the State that wrote it and no officer.
 *
 * @param field the field of the application that it is about, as JSON pointer; null if none
 * @param language in which it is written, BCP 47; null if nobody said
 * @param readAt when the other side first opened it; null: not yet
 * @param translations what it says in other languages, in the order of writing
 */
public record MessageView(UUID id, Side side, String field, String language, String text, OffsetDateTime at,
        OffsetDateTime readAt, List<InAnother> translations) {

    /** The same in another language, by one of the two States; BCP 47. */
    public record InAnother(Side side, String language, String text, OffsetDateTime at) {}

    /** Which State. */
    public enum Side {
        REQUESTING,
        REQUESTED
    }
}
