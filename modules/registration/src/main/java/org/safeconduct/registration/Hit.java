package org.safeconduct.registration;

import java.util.List;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Subject;

/**
 * Somebody that a search found.
 *
 * @param score 0 to 1; 1 is everything the same
 * @param reasons why: {@code name}, {@code name-sounds}, {@code birth-date}, {@code birth-year}, {@code nationality},
 *     {@code document}, {@code number}
 */
public record Hit(
        PersonId id,
        String number,
        List<NamePart> names,
        PartialDate birthDate,
        List<String> nationalities,
        String office,
        double score,
        List<String> reasons)
        implements
            Concerns {

    @Override
    public Subject subject() {
        return id.subject();
    }
}
