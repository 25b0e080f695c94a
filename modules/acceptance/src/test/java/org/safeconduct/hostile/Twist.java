package org.safeconduct.hostile;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * One thing wrong with a body.
 *
 * @param name what
 * @param body as sent
 * @param at where it is; the refusal must name it, if it is about the input at all
 * @param status that must come; 0 for any that says whose mistake it is (4xx)
 */
record Twist(String name, String body, String at, int status) {

    private static final String LONG = (Ground.MARK + " ").repeat(9_000);
    private static final List<String> DAYS = List.of("9999-99-99", "+999999999-01-01", "-999999999-12-31",
            "23.11.2026");
    /** Half of a surrogate pair cannot be sent as it is, only by its number. */
    private static final String HALF = "halfapair";

    /** What no call takes, whatever it is about. */
    static Stream<Twist> whole(JsonObject good) {
        String text = good.toString();
        return Stream.of(
                new Twist("nothing", "", "", 400),
                new Twist("cut off", text.substring(0, text.length() - 1), "", 400),
                new Twist("a word", Ground.MARK, "", 400),
                new Twist("a comma too many", "{\"a\": 1,}", "", 400),
                new Twist("two values", text + text, "", 400),
                new Twist("a list", "[]", "", 400),
                new Twist("null", "null", "", 400),
                new Twist("a text", "\"" + Ground.MARK + "\"", "", 400),
                new Twist("a member twice", "{\"a\": 1, \"a\": 2}", "/a", 400),
                new Twist("100,000 deep", "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}", "", 400),
                new Twist("a number of a million digits", "{\"a\": 1" + "0".repeat(900_000) + "}", "/a", 400),
                new Twist("a huge exponent", "{\"a\": 1e999999999}", "/a", 400),
                new Twist("10 MB", "{\"a\": \"" + Ground.MARK.repeat(1_000_000) + "\"}", null, 413));
    }

    /** Every place of the body, wrong one after the other. */
    static List<Twist> places(JsonObject good) {
        List<Twist> twists = new ArrayList<>();
        add(twists, good, "", "unknown member");
        visit(good, "", (at, value) -> {
            twists.add(at(good, at, "wrong type", value.isJsonPrimitive() && value.getAsJsonPrimitive().isString()
                    ? new JsonPrimitive(4711)
                    : new JsonPrimitive(Ground.MARK), 400));
            if (value.isJsonObject()) {
                add(twists, good, at, "unknown member");
            }
            if (value.isJsonPrimitive()) {
                leaf(twists, good, at, value.getAsJsonPrimitive());
            }
        });
        return twists;
    }

    private static void leaf(List<Twist> twists, JsonObject good, String at, JsonPrimitive value) {
        if (value.isNumber()) {
            Stream.of("1.5", "-1", "99999999999999999999", "1e300")
                    .forEach(n -> twists.add(at(good, at, n, new JsonPrimitive(new java.math.BigDecimal(n)), 0)));
        } else if (value.isString()) {
            twists.add(at(good, at, "U+0000", new JsonPrimitive("a\0b"), 400));
            twists.add(at(good, at, "half a surrogate pair", new JsonPrimitive(HALF), 400));
            twists.add(at(good, at, "160,000 letters", new JsonPrimitive(LONG), 0));
            formed(twists, good, at, value.getAsString());
        }
    }

    private static void formed(List<Twist> twists, JsonObject good, String at, String value) {
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            DAYS.forEach(day -> twists.add(at(good, at, "day " + day, new JsonPrimitive(day), 400)));
        } else if (value.matches("\\d\\d:\\d\\d") || value.matches("[0-9a-f]{8}-[0-9a-f-]{27}")) {
            twists.add(at(good, at, "no such form", new JsonPrimitive(Ground.MARK), 400));
        } else if (value.matches("[A-Z]{1,4}\\d{0,2}|[A-Z]+_[A-Z_]+|[a-z]{3}|[a-z]+(-[a-z]+)*")) {
            twists.add(at(good, at, "unknown code", new JsonPrimitive(Ground.MARK), 0));
        }
    }

    private static void add(List<Twist> twists, JsonObject good, String at, String name) {
        twists.add(at(good, at + "/surprise", name, new JsonPrimitive(Ground.MARK), 400));
    }

    private static Twist at(JsonObject good, String at, String name, JsonElement value, int status) {
        JsonObject copy = good.deepCopy();
        String[] steps = at.substring(1).split("/");
        JsonElement parent = copy;
        for (int i = 0; i < steps.length - 1; i++) {
            parent = inside(parent, steps[i]);
        }
        String last = steps[steps.length - 1];
        if (parent.isJsonArray()) {
            parent.getAsJsonArray().set(Integer.parseInt(last), value);
        } else {
            parent.getAsJsonObject().add(last, value);
        }
        return new Twist(name + " at " + at, copy.toString().replace(HALF, "\\ud800"), at, status);
    }

    private static JsonElement inside(JsonElement parent, String step) {
        return parent.isJsonArray()
                ? parent.getAsJsonArray().get(Integer.parseInt(step))
                : parent.getAsJsonObject().get(step);
    }

    private static void visit(JsonElement value, String at, BiConsumer<String, JsonElement> each) {
        if (!at.isEmpty()) {
            each.accept(at, value);
        }
        if (value.isJsonObject()) {
            value.getAsJsonObject().entrySet().forEach(e -> visit(e.getValue(), at + "/" + e.getKey(), each));
        } else if (value.isJsonArray()) {
            for (int i = 0; i < value.getAsJsonArray().size(); i++) {
                visit(value.getAsJsonArray().get(i), at + "/" + i, each);
            }
        }
    }
}
