package org.safeconduct.kernel;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in one form only (after RFC 8785): members sorted, no white space, UTF-8; what is equal has equal bytes. Knows text, whole
 * numbers, decimals, lists, maps, null. A decimal keeps the digits it was rounded to: {@code 50.0000} is not {@code 50}.
 */
public final class Canonical {

    private final StringBuilder out = new StringBuilder();

    private Canonical() {}

    /** Refuses with IllegalArgumentException what is of another type. */
    public static byte[] bytes(Map<String, ?> value) {
        Canonical canonical = new Canonical();
        canonical.write(value);
        return canonical.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Object value) {
        switch (value) {
            case null -> out.append("null");
            case String text -> text(text);
            case Integer number -> out.append(number.intValue());
            case Long number -> out.append(number.longValue());
            case BigDecimal number -> out.append(number.toPlainString());
            case List<?> list -> list(list);
            case Map<?, ?> map -> members(map);
            default -> throw new IllegalArgumentException("No canonical form: " + value.getClass().getName());
        }
    }

    private void list(List<?> list) {
        out.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext();) {
            write(items.next());
            out.append(items.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private void members(Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> sorted.put((String) name, value));
        out.append('{');
        for (Iterator<Map.Entry<String, Object>> members = sorted.entrySet().iterator(); members.hasNext();) {
            Map.Entry<String, Object> member = members.next();
            text(member.getKey());
            out.append(':');
            write(member.getValue());
            out.append(members.hasNext() ? "," : "");
        }
        out.append('}');
    }

    private void text(String text) {
        out.append('"');
        text.chars().forEach(this::character);
        out.append('"');
    }

    private void character(int c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append(c < 0x20 ? String.format("\\u%04x", c) : String.valueOf((char) c));
        }
    }
}
