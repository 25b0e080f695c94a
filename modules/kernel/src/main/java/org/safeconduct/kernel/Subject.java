package org.safeconduct.kernel;

import java.io.Serializable;
import java.util.Objects;

/**
 * What an act is about, as the gate and the log name it.
 *
 * @param kind what sort of file
 * @param id its number or id; never a name
 */
public record Subject(Kind kind, String id) implements Concerns, Serializable {

    /** The sorts of files. */
    public enum Kind {
        PERSON,
        REGISTRATION,
        CASE,
        RETURN,
        OFFICER,
        OFFICE,
        CLIENT,
        JOB,
        REPORT
    }

    public Subject {
        Objects.requireNonNull(kind);
        if (id == null || id.isBlank() || id.length() > 80) {
            throw Invalid.at("", "subject-id");
        }
    }

    @Override
    public Subject subject() {
        return this;
    }

    /** The written form {@code KIND:id}, as stored. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }

    /** Reads the written form. Refuses with {@link Invalid} what is not one. */
    public static Subject parse(String text) {
        int colon = text == null ? -1 : text.indexOf(':');
        if (colon < 1) {
            throw Invalid.at("", "subject-id");
        }
        try {
            return new Subject(Kind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            throw Invalid.at("", "subject-id");
        }
    }
}
