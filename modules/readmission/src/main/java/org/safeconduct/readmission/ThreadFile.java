package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Subject;

/**
 * The thread of a request under the head of its file, as the officers of the requesting State see them.
 *
 * @param theirs who has the next step in the other State; null if nobody has, or it does not have the request
 * @param crossings the written record of what went between the two States, in order
 * @param writable whether the caller can write to the other State now
 * @param messages in the order of writing
 */
public record ThreadFile(RequestNumber number, PersonId person, RequestFile.Who who, String partner, RequestKind kind,
        RequestState state, LocalDate openedOn, String openedBy, String office, Role theirs,
        List<CrossingView> crossings, boolean writable, List<MessageView> messages) implements Concerns {

    @Override
    public Subject subject() {
        return number.subject();
    }
}
