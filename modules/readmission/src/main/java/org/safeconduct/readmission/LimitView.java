package org.safeconduct.readmission;

import java.time.LocalDate;
import org.safeconduct.kernel.Due;

/**
 * A limit of the agreement as it runs for a request.
 *
 * @param started the day of the event that it runs from
 * @param due the last day with the steps that led to it
 * @param endedOn the day on which it was met or fell away; null while it runs
 * @param ended the act that ended it; null while it runs
 */
public record LimitView(RuleName rule, LocalDate started, Due due, LocalDate endedOn, RequestAct ended) {

    public boolean running() {
        return ended == null;
    }
}
