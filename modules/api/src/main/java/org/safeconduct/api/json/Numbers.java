package org.safeconduct.api.json;

import jakarta.json.JsonNumber;

/** Numbers and the values of primitives that are not given. */
final class Numbers {

    private Numbers() {}

    /** What an absent value of the type is: null, or false and 0 for primitives. */
    static Object absent(Class<?> type) {
        if (!type.isPrimitive()) {
            return null;
        }
        return type == boolean.class ? (Object) false : type == long.class ? (Object) 0L : (Object) 0;
    }

    /** A whole number of the type; ArithmeticException if it does not fit, IllegalArgumentException if no number is wanted. */
    static Object of(JsonNumber number, Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return number.intValueExact();
        }
        if (type == long.class || type == Long.class) {
            return number.longValueExact();
        }
        if (type == double.class || type == Double.class) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException(type.getName());
    }
}
