package org.safeconduct.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares an example with its schema, as far as this description uses schemas. */
final class Shape {

    private final List<String> wrong = new ArrayList<>();

    private Shape() {}

    /** Where the example does not fit; empty if it does. */
    static List<String> flaws(Object example, Object schema) {
        Shape shape = new Shape();
        shape.check(example, Contract.resolved(schema), "");
        return shape.wrong;
    }

    private void check(Object value, Map<String, Object> schema, String at) {
        if (schema.get("allOf") instanceof List<?> all) {
            all.forEach(part -> check(value, Contract.resolved(part), at));
        }
        if (schema.get("enum") instanceof List<?> codes && !codes.contains(value)) {
            wrong.add(at + " is none of " + codes);
        }
        if (schema.get("pattern") instanceof String pattern && !String.valueOf(value).matches(pattern)) {
            wrong.add(at + " is not in the form " + pattern);
        }
        type(value, (String) schema.getOrDefault("type", "any"), at);
        if (value instanceof Map<?, ?> object) members(object, schema, at);
        if (value instanceof List<?> list && schema.containsKey("items"))
            list.forEach(item -> check(item, Contract.resolved(schema.get("items")), at + "/0"));
    }

    private void type(Object value, String type, String at) {
        boolean fits = switch (type) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String || value == null;
            case "integer" -> value instanceof Integer;
            case "number" -> value instanceof Number;
            case "boolean" -> value instanceof Boolean;
            default -> true;
        };
        if (!fits) wrong.add(at + " is no " + type);
    }

    private void members(Map<?, ?> object, Map<String, Object> schema, String at) {
        Map<String, Object> known = Contract.map(schema, "properties");
        boolean closed = Boolean.FALSE.equals(schema.get("additionalProperties"));
        object.forEach((name, value) -> {
            if (known.containsKey(name)) {
                check(value, Contract.resolved(known.get(name)), at + "/" + name);
            } else if (schema.get("additionalProperties") instanceof Map<?, ?> every) {
                check(value, Contract.resolved(every), at + "/" + name);
            } else if (closed) wrong.add(at + "/" + name + " is unknown");
        });
    }
}
