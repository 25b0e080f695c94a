package org.safeconduct.readmission;

import java.util.Arrays;
import java.util.Optional;

/** The parts of an application that a message or a question can be about. Nothing else of a file has a name here. */
public enum ApplicationField {
    NAMES("/person/names"),
    SEX("/person/sex"),
    BIRTH_DATE("/person/birthDate"),
    BIRTH_PLACE("/person/birthPlace"),
    NATIONALITIES("/person/nationalities"),
    LAST_ADDRESS("/person/lastAddress"),
    PHOTOGRAPH("/photograph"),
    DOCUMENTS("/person/documents"),
    EVIDENCE("/evidence");

    private final String pointer;

    ApplicationField(String pointer) {
        this.pointer = pointer;
    }

    /** As JSON pointer into the application. */
    public String pointer() {
        return pointer;
    }

    /** The part that a pointer leads to or into, {@code /person/documents/0/number} too. */
    public static Optional<ApplicationField> of(String pointer) {
        return Arrays.stream(values())
                .filter(field -> pointer.equals(field.pointer) || pointer.startsWith(field.pointer + "/"))
                .findFirst();
    }
}
