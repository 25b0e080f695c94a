package org.safeconduct.registration;

import java.time.LocalDate;
import java.util.List;

/**
 * One group as it arrives.
 *
 * @param office code of the office that registers
 * @param madeOn day on which protection was asked for, to any authority; not in the future
 * @param arrivedOn day of entry into the country; null if unknown
 * @param language language of contact, ISO 639-3
 * @param searched true only if the caller has searched for each person first and says that nobody found is the same:
 *     otherwise possible duplicates refuse the registration with Duplicate
 * @param persons at least one; the first is the focal point
 */
public record NewRegistration(
        String office,
        LocalDate madeOn,
        LocalDate arrivedOn,
        String language,
        boolean searched,
        List<NewPerson> persons) {

    public NewRegistration {
        persons = persons == null ? List.of() : List.copyOf(persons);
    }
}
