package org.safeconduct.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.safeconduct.kernel.Due;

/**
 * A running, met or missed limit.
 *
 * @param rule code of the rule, for example {@code D10}
 * @param event text of what the rule limits
 * @param article where the law says so
 * @param person whom it concerns; null for the whole file
 * @param started the day of the event that started it
 * @param due the last day with the steps that led to it
 * @param met the day on which the act was done; null while open
 * @param stopped why it ended without the act; null otherwise
 */
public record ClockView(
        UUID id,
        String rule,
        String event,
        String article,
        UUID person,
        LocalDate started,
        Due due,
        LocalDate met,
        String stopped) {

    public boolean running() {
        return met == null && stopped == null;
    }
}
