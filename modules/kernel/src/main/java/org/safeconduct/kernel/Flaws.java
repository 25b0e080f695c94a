package org.safeconduct.kernel;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with an input, so that all of it can be told at once. */
public final class Flaws {

    private final List<Flaw> found = new ArrayList<>();

    public Flaws add(String pointer, String key, Object... args) {
        found.add(Flaw.at(pointer, key, args));
        return this;
    }

    /** Adds the flaw unless the condition holds. */
    public Flaws unless(boolean fine, String pointer, String key, Object... args) {
        return fine ? this : add(pointer, key, args);
    }

    /** Adds "required" unless there is a text that is not blank. */
    public Flaws required(String value, String pointer) {
        return unless(value != null && !value.isBlank(), pointer, "required");
    }

    /** Adds "required" unless there is a value. */
    public Flaws required(Object value, String pointer) {
        return unless(value != null, pointer, "required");
    }

    /**
     * Adds "too-long" if the text has more than {@code most} characters, "text-character" if it holds the one that no
     * database keeps; null is fine.
     */
    public Flaws atMost(int most, String value, String pointer) {
        return unless(value == null || value.length() <= most, pointer, "too-long", most)
                .unless(value == null || value.indexOf('\0') < 0, pointer, "text-character");
    }

    /** Throws {@link Invalid} with everything found, if anything was. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
    }
}
