package org.safeconduct.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Subject;

/**
 * Something to do on a file.
 *
 * @param what message key in the bundle {@code org.safeconduct.casefile.tasks} or, for tasks by people, {@code free}
 * @param text free text of a task by a person; null otherwise
 * @param officer login of the one who has it; null while it waits for anybody with the role
 * @param role who may take it when nobody has it; null otherwise
 * @param office where it waits
 */
public record TaskRow(
        UUID id,
        Subject file,
        String what,
        String text,
        String officer,
        String role,
        String office,
        LocalDate due,
        boolean overdue,
        boolean done,
        String createdBy,
        long version)
        implements
            Concerns {

    @Override
    public Subject subject() {
        return file;
    }
}
