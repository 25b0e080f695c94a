package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Subject;

/**
 * A request in the list of the requesting State.
 *
 * @param partner the requested State, ISO 3166-1 alpha-3
 * @param birthDate null if it is not known
 * @param openedBy login
 * @param next the limit that ends first, with its computation; null if none runs
 * @param unread messages of the other State that nobody here has opened
 * @param version for the next act
 */
public record RequestRow(
        RequestNumber number,
        PersonId person,
        String partner,
        RequestKind kind,
        RequestState state,
        List<NamePart> names,
        PartialDate birthDate,
        LocalDate openedOn,
        String openedBy,
        String office,
        LimitView next,
        long unread,
        long version)
        implements
            Concerns {

    @Override
    public Subject subject() {
        return number.subject();
    }
}
