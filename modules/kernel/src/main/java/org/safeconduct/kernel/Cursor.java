package org.safeconduct.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The opaque cursor of a keyset page: the key values of the last row, in order. Holds codes, dates and numbers only. */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static String of(Object... keys) {
        String joined = String.join(SEPARATOR, List.of(keys).stream().map(String::valueOf).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor of {@code parts} keys; anything else is {@link Invalid} at {@code /after}. */
    public static Cursor parse(String text, int parts) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> keys = List.of(joined.split(SEPARATOR, -1));
            if (keys.size() == parts) {
                return new Cursor(keys);
            }
        } catch (IllegalArgumentException e) {
            throw Invalid.at("/after", "cursor");
        }
        throw Invalid.at("/after", "cursor");
    }

    public String key(int index) {
        return keys.get(index);
    }
}
