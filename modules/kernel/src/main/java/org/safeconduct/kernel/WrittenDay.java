package org.safeconduct.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day as it is written in addresses, forms and JSON: {@code 2026-05-17}. */
public final class WrittenDay {

    private WrittenDay() {}

    /** Invalid ({@code date}) at the pointer for what is no day, and for a year of more figures than four. */
    public static LocalDate read(String text, String pointer) {
        // What is longer no calendar here knows, and no column takes.
        if (text.startsWith("+") || text.startsWith("-")) {
            throw Invalid.at(pointer, "date");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Invalid.at(pointer, "date");
        }
    }
}
