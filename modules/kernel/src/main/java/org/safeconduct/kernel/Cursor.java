package org.safeconduct.kernel;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

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
        if (text == null) {
            throw Invalid.at("/after", "cursor");
        }
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

    /** The key as a date; anything else is {@link Invalid} at {@code /after}. */
    public LocalDate date(int index) {
        return read(index, LocalDate::parse);
    }

    /** The key as an instant; anything else is {@link Invalid} at {@code /after}. */
    public OffsetDateTime instant(int index) {
        return read(index, OffsetDateTime::parse);
    }

    /** The key as a number; anything else is {@link Invalid} at {@code /after}. */
    public long number(int index) {
        return read(index, Long::valueOf);
    }

    /** The key as an id; anything else is {@link Invalid} at {@code /after}. */
    public UUID id(int index) {
        return read(index, UUID::fromString);
    }

    private <T> T read(int index, Function<String, T> reader) {
        try {
            return reader.apply(keys.get(index));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Invalid.at("/after", "cursor");
        }
    }
}
