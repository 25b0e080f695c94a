package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.Subject;

/**
 * A request in the list of the other State.
 *
 * @param turn whose step is next
 * @param yours whether the next step is the caller's
 * @param names empty once the request is withdrawn
 * @param birthDate null with the names
 * @param due last day of the limit that ends first; null if none runs
 * @param rule which limit that is; null with the day
 * @param unread messages that nobody of the other State has opened
 */
public record PartnerRow(
        RequestNumber number,
        RequestKind kind,
        RequestState state,
        Turn turn,
        boolean yours,
        List<NamePart> names,
        PartialDate birthDate,
        LocalDate due,
        RuleName rule,
        long unread)
        implements
            Concerns {

    /** The name in one line; Latin where known. */
    public String shown() {
        return String.join(" ", names.stream().map(NamePart::shown).toList());
    }

    @Override
    public Subject subject() {
        return number.subject();
    }
}
