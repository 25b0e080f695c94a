package org.safeconduct.kernel;

import java.util.List;

/**
 * One thing wrong with an input.
 *
 * @param pointer where, as an RFC 6901 JSON pointer into the input ({@code /persons/0/birthDate}); empty for the whole
 * @param key message key in the bundle {@code org.safeconduct.kernel.refusals}
 * @param args values for the message; codes and numbers only, never personal data
 */
public record Flaw(String pointer, String key, List<Object> args) {

    public Flaw {
        args = List.copyOf(args);
    }

    public static Flaw at(String pointer, String key, Object... args) {
        return new Flaw(pointer, key, List.of(args));
    }
}
