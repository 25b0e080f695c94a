package org.safeconduct.readmission;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Unknown;

/**
 * The number of a readmission request.
 *
 * @param value in the form {@code M-2026-0000017}: letter, year, running number of seven digits
 */
public record RequestNumber(String value) implements Concerns, Serializable {

    private static final Pattern FORM = Pattern.compile("M-\\d{4}-\\d{7}");

    /** Anything that is not in the form is {@link Unknown}, as if no such request existed. */
    public RequestNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new Unknown("unknown");
        }
    }

    static RequestNumber of(int year, long running) {
        return new RequestNumber(String.format("M-%04d-%07d", year, running));
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.RETURN, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
