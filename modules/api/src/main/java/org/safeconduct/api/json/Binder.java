package org.safeconduct.api.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;

/**
 * Turns JSON into a record whose components are the schema: a member that is no component, a value of the wrong type
 * and a code that does not exist are told all at once, each at its pointer. Absent and null are null (false and 0 for
 * primitives); what is required, the faces say.
 */
public final class Binder {

    private final List<Flaw> flaws = new ArrayList<>();

    private Binder() {}

    /** Refuses with {@link Invalid} what does not fit. */
    public static <T> T bind(JsonValue json, Class<T> type) {
        return type.cast(bindAs(json, type, ""));
    }

    /** Reads a value of any type that a record component may have; pointers begin with {@code at}. */
    public static Object bindAs(JsonValue json, Type type, String at) {
        Binder binder = new Binder();
        Object value = binder.value(json, type, at);
        if (!binder.flaws.isEmpty()) {
            throw new Invalid(binder.flaws);
        }
        return value;
    }

    private Object value(JsonValue json, Type type, String at) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (json == null || json.getValueType() == JsonValue.ValueType.NULL) {
            return Numbers.absent(raw);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return many(json, (ParameterizedType) type, at);
        }
        if (raw == String.class || Scalars.knows(raw)) {
            return scalar(json, raw, at);
        }
        if (raw.isRecord()) {
            return json instanceof JsonObject object ? whole(object, raw, at) : flaw(at, "type-object", raw);
        }
        return json instanceof JsonNumber number ? number(number, raw, at) : truth(json, raw, at);
    }

    private Object scalar(JsonValue json, Class<?> type, String at) {
        if (!(json instanceof JsonString string)) {
            return flaw(at, "type-text", type);
        }
        try {
            return type == String.class ? string.getString() : Scalars.read(type, string.getString(), at);
        } catch (Invalid e) {
            flaws.addAll(e.flaws());
            return null;
        }
    }

    private Object number(JsonNumber number, Class<?> type, String at) {
        try {
            return Numbers.of(number, type);
        } catch (ArithmeticException e) {
            return flaw(at, "type-number", type);
        } catch (IllegalArgumentException e) {
            return flaw(at, "type-boolean", type);
        }
    }

    private Object truth(JsonValue json, Class<?> type, String at) {
        if (type != boolean.class && type != Boolean.class) {
            return flaw(at, "type-number", type);
        }
        return switch (json.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> flaw(at, "type-boolean", type);
        };
    }

    private Object many(JsonValue json, ParameterizedType type, String at) {
        if (!(json instanceof JsonArray array)) {
            return flaw(at, "type-list", List.class);
        }
        Collection<Object> values = type.getRawType() == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            Object value = value(array.get(i), type.getActualTypeArguments()[0], at + "/" + i);
            if (array.get(i).getValueType() == JsonValue.ValueType.NULL) {
                flaw(at + "/" + i, "required", List.class);
            }
            values.add(value);
        }
        return values;
    }

    private Object whole(JsonObject object, Class<?> type, String at) {
        int before = flaws.size();
        RecordComponent[] components = type.getRecordComponents();
        Set<String> known = new HashSet<>();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = Names.member(components[i]);
            known.add(name);
            values[i] = value(object.get(name), components[i].getGenericType(), Pointers.member(at, name));
        }
        object.keySet()
                .stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> flaws.add(Flaw.at(Pointers.member(at, name), "unknown-field")));
        return flaws.size() == before ? born(type, values, at) : null;
    }

    private Object born(Class<?> type, Object[] values, String at) {
        try {
            return Births.of(type, values);
        } catch (Invalid e) {
            e.flaws().forEach(f -> flaws.add(new Flaw(at + f.pointer(), f.key(), f.args())));
            return null;
        } catch (NullPointerException e) {
            // A record that cannot live without a value says so by refusing null.
            missing(type, values, at);
            return null;
        }
    }

    private void missing(Class<?> type, Object[] values, String at) {
        RecordComponent[] components = type.getRecordComponents();
        int[] absent = Arrays.stream(Names.required(type))
                .filter(i -> values[i] == null)
                .toArray();
        for (int i : absent) {
            flaws.add(Flaw.at(Pointers.member(at, Names.member(components[i])), "required"));
        }
        if (absent.length == 0) {
            flaws.add(Flaw.at(at, "required"));
        }
    }

    private Object flaw(String at, String key, Class<?> type) {
        flaws.add(Flaw.at(at, key));
        return Numbers.absent(type);
    }
}
