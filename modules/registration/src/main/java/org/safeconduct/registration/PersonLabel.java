package org.safeconduct.registration;

import java.util.List;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.PersonId;

/** A person as a row of somebody's list shows it: name, birth date, sex, nationalities, and needs that anybody may see. */
public record PersonLabel(
        PersonId id,
        String number,
        List<NamePart> names,
        PartialDate birthDate,
        String sex,
        List<String> nationalities,
        List<String> needs,
        boolean restrictedNeeds) {

    /** The name in one line, family name first as parts are ordered; Latin where known. */
    public String shown() {
        return String.join(" ", names.stream().map(NamePart::shown).toList());
    }

    /** The name in one line in its own script. */
    public String original() {
        return String.join(" ", names.stream().map(NamePart::value).toList());
    }
}
