package org.safeconduct.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;

/** A number that a person was ever known by. */
@Entity
@Table(schema = "registration", name = "known_number")
class KnownNumber {

    /** What sort of number it is. */
    enum Kind {
        PERSON,
        REGISTRATION,
        CASE,
        FILE_REF
    }

    @Id private UUID id;

    private String number;
    private UUID person;

    @Enumerated(EnumType.STRING) private Kind kind;

    protected KnownNumber() {}

    KnownNumber(Person person, Kind kind, String number) {
        this.id = UUID.randomUUID();
        this.person = person.id().value();
        this.kind = kind;
        this.number = key(number);
    }

    /** Capital letters, no spaces: how numbers are compared. */
    static String key(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]", "");
    }
}
