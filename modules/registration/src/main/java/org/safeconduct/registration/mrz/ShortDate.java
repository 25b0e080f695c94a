package org.safeconduct.registration.mrz;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates as zones print them: YYMMDD, the century is not told. */
final class ShortDate {

    private ShortDate() {}

    /** 29 February counts as existing in the years that are leap years of this century. */
    static boolean exists(String printed) {
        if (!printed.matches("[0-9]{6}")) {
            return false;
        }
        try {
            LocalDate.of(2000 + number(printed, 0), number(printed, 2), number(printed, 4));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(String printed, int from) {
        return Integer.parseInt(printed.substring(from, from + 2));
    }
}
