package org.safeconduct.kernel;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One human being, for life. Survives re-registration, appeal and return. */
public record PersonId(UUID value) implements Concerns, Serializable {

    public PersonId {
        Objects.requireNonNull(value);
    }

    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }

    /** Reads a UUID; anything else is {@link Unknown}, as if no such person existed. */
    public static PersonId of(String text) {
        try {
            return new PersonId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new Unknown("unknown");
        }
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.PERSON, value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
