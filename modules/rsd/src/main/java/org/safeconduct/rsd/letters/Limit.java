package org.safeconduct.rsd.letters;

import java.time.LocalDate;
import org.safeconduct.kernel.Due;

/**
 * A limit that runs from the service of a letter.
 *
 * @param servedOn the day of service, or the day of the example
 * @param proven whether it was served; otherwise the letter speaks of an example
 * @param due the last day with its steps
 * @param article where the law says so
 */
public record Limit(LocalDate servedOn, boolean proven, Due due, String article) {

    String last(Words words) {
        return words.day(due.date());
    }

    String served(Words words) {
        return words.day(servedOn);
    }
}
