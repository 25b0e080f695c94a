package org.safeconduct.reporting;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Shows;
import org.safeconduct.kernel.Subject;

/**
 * One that a figure counts.
 *
 * @param number the case
 * @param day the legal day by which the report counts
 * @param stage of the claim; null unless the report counts what is pending
 * @param decision DT code as signed, recommended or closed with; null without one
 * @param review what the review found, such as {@code agree-with-comments}; null unless reviews are counted
 */
public record Counted(
        PersonId person,
        CaseNumber number,
        String office,
        LocalDate day,
        String stage,
        String decision,
        String review)
        implements
            Shows {

    @Override
    public List<Subject> shown() {
        return List.of(person.subject(), number.subject());
    }
}
