package org.safeconduct.kernel;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The number of a group of people who came together.
 *
 * @param value in the form {@code R-2026-0000017}: letter, year, running number of seven digits
 */
public record RegistrationNumber(String value) implements Concerns, Serializable {

    private static final Pattern FORM = Pattern.compile("R-\\d{4}-\\d{7}");

    /** Anything that is not in the form is {@link Unknown}, as if no such file existed. */
    public RegistrationNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new Unknown("unknown");
        }
    }

    public static RegistrationNumber of(int year, long running) {
        return new RegistrationNumber(String.format("R-%04d-%07d", year, running));
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.REGISTRATION, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
