package org.safeconduct.readmission;

import java.time.LocalDate;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Subject;

/**
 * A readmission request as the requesting State's officers see it. Holds no asylum fact.
 *
 * @param partner the requested State, ISO 3166-1 alpha-3
 * @param version for If-Match
 */
public record RequestView(
        RequestNumber number,
        PersonId person,
        String partner,
        RequestKind kind,
        RequestState state,
        LocalDate openedOn,
        String openedBy,
        String office,
        long version)
        implements
            Concerns {

    @Override
    public Subject subject() {
        return number.subject();
    }
}
