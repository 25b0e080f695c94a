package org.safeconduct.readmission;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A part of the application that an answer renewed.
 *
 * @param field JSON pointer into the application
 * @param before what the other State had been told, as it stands in a line; null for nothing
 * @param after what it is told from then on; null for nothing
 * @param by login of who answered; null for the other State
 * @param at when it was recorded; null for the other State
 */
public record AmendmentView(String field, String before, String after, LocalDate on, String by, OffsetDateTime at)
        implements
            Serializable {

    /** As it crosses: never who did it here. */
    AmendmentView crossing() {
        return new AmendmentView(field, before, after, on, null, null);
    }
}
