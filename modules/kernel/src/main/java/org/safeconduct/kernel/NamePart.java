package org.safeconduct.kernel;

import java.io.Serializable;
import java.util.Objects;

/**
 * One part of a person's name, in its place in the order that the person uses.
 *
 * @param type what the part is
 * @param value as written, in its own script; at most 200 characters, no fillers such as FNU or XXX
 * @param latin how the person or a document writes it in Latin letters; null if nobody said
 */
public record NamePart(Type type, String value, String latin) implements Serializable {

    /** What a part of a name is. People with one name have a single part of type SINGLE. */
    public enum Type {
        FAMILY,
        GIVEN,
        FATHER,
        GRANDFATHER,
        SINGLE
    }

    public NamePart {
        Objects.requireNonNull(type);
        Objects.requireNonNull(value);
        value = value.strip();
        latin = latin == null || latin.isBlank() ? null : latin.strip();
    }

    /** The part in Latin letters if somebody wrote it so, else as written. */
    public String shown() {
        return latin == null ? value : latin;
    }
}
