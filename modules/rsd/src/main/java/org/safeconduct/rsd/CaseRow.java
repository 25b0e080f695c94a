package org.safeconduct.rsd;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Subject;
import org.safeconduct.registration.PersonLabel;
import org.safeconduct.registration.Track;

/**
 * A line of the worklist.
 *
 * @param first the first person of the case
 * @param persons how many claims the case joins
 * @param due the earliest running limit; null if none runs
 * @param dueRule its rule
 */
public record CaseRow(
        CaseNumber number,
        Stage stage,
        Track track,
        String office,
        String assignee,
        PersonLabel first,
        int persons,
        List<String> nationalities,
        LocalDate lodgedOn,
        LocalDate due,
        String dueRule)
        implements
            Concerns {

    @Override
    public Subject subject() {
        return number.subject();
    }
}
