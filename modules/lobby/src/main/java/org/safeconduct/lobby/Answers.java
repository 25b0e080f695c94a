package org.safeconduct.lobby;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.PersonId;

/** What somebody typed into a form, and how it becomes the record that a face takes. */
public final class Answers {

    private final Map<String, String> typed;
    private final String at;
    private final Flaws flaws = new Flaws();

    public Answers(Map<String, String> typed) {
        this(typed, "");
    }

    /** @param at where in what is sent they stand, as a pointer: {@code /legs/0} */
    public Answers(Map<String, String> typed, String at) {
        this.typed = typed;
        this.at = at;
    }

    /** The record; Invalid with every field that cannot be read, at its pointer. */
    public <B extends Record> B as(Class<B> body) {
        RecordComponent[] components = body.getRecordComponents();
        Object[] values = Arrays.stream(components).map(this::value).toArray();
        flaws.refuse();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<B> birth = body.getDeclaredConstructor(types);
            // the record may be of a page alone
            birth.setAccessible(true);
            return birth.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(body.getName(), e);
        }
    }

    private Object value(RecordComponent component) {
        String text = typed.get(component.getName());
        Class<?> type = component.getType();
        if (type == boolean.class) {
            return Boolean.parseBoolean(text);
        }
        if (text == null || text.isBlank()) {
            return type == List.class ? List.of() : null;
        }
        return read(component.getName(), text.strip(), type);
    }

    private Object read(String name, String text, Class<?> type) {
        if (type.isEnum()) {
            Object chosen = Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElse(null);
            return chosen == null ? flaw(name, "code") : chosen;
        }
        Map<Class<?>, Function<String, Object>> readers = Map.of(
                LocalDate.class, LocalDate::parse,
                LocalTime.class, LocalTime::parse,
                OffsetDateTime.class, OffsetDateTime::parse,
                Integer.class, Integer::valueOf,
                Boolean.class, Boolean::valueOf,
                UUID.class, UUID::fromString,
                PersonId.class, PersonId::of,
                List.class, lines -> lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        try {
            return readers.getOrDefault(type, same -> same).apply(text);
        } catch (DateTimeException e) {
            return flaw(name, type == LocalTime.class ? "time" : "date");
        } catch (IllegalArgumentException e) {
            return flaw(name, "number");
        }
    }

    private Object flaw(String name, String key) {
        flaws.add(at + "/" + name, key);
        return null;
    }
}
