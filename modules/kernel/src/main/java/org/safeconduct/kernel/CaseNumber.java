package org.safeconduct.kernel;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The number of an asylum case: the claims of those who came together, one for each person.
 *
 * @param value in the form {@code C-2026-0000017}: letter, year, running number of seven digits
 */
public record CaseNumber(String value) implements Concerns, Serializable {

    private static final Pattern FORM = Pattern.compile("C-\\d{4}-\\d{7}");

    /** Anything that is not in the form is {@link Unknown}, as if no such file existed. */
    public CaseNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new Unknown("unknown");
        }
    }

    public static CaseNumber of(int year, long running) {
        return new CaseNumber(String.format("C-%04d-%07d", year, running));
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.CASE, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
