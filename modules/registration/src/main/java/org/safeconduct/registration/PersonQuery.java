package org.safeconduct.registration;

import java.util.List;
import org.safeconduct.kernel.NamePart;

/**
 * Who is looked for; at least one field. {@code text} is a number or a name in any script; {@code birthDate} may be
 * partial; {@code number} finds every number that a person ever had.
 */
public record PersonQuery(
        String text, List<NamePart> names, String birthDate, String nationality, String documentNumber, String number) {

    public static PersonQuery text(String text) {
        return new PersonQuery(text, null, null, null, null, null);
    }
}
