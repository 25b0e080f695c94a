package org.safeconduct.api.json;

import static org.safeconduct.kernel.JsonTree.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.safeconduct.kernel.Invalid;

/** Reads JSON strictly: UTF-8, one value, no member twice, not deeper than {@value #DEEPEST}; refusals name places, never content. */
public final class JsonText {

    static final int DEEPEST = 24;
    private static final int LONGEST_NUMBER = 40;

    private final JsonParser parser;

    private JsonText(JsonParser parser) {
        this.parser = parser;
    }

    /** Refuses with {@link Invalid} at the empty pointer (text-encoding, json with line and column) or at the member. */
    public static JsonValue parse(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(new StringReader(decoded(bytes)))) {
            return new JsonText(parser).whole();
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw Invalid.at("", "text-encoding");
        }
    }

    private JsonValue whole() {
        try {
            if (!parser.hasNext()) {
                throw Invalid.at("", "required");
            }
            JsonValue value = value(parser.next(), "", 0);
            if (parser.hasNext()) {
                throw broken();
            }
            return value;
        } catch (JsonParsingException e) {
            throw Invalid.at("", "json", e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
        } catch (JsonException | IllegalStateException e) {
            throw broken();
        }
    }

    private Invalid broken() {
        var place = parser.getLocation();
        return Invalid.at("", "json", place.getLineNumber(), place.getColumnNumber());
    }

    private JsonValue value(Event event, String at, int depth) {
        if (depth > DEEPEST) {
            throw Invalid.at("", "json-deep", DEEPEST);
        }
        return switch (event) {
            case START_OBJECT -> object(at, depth);
            case START_ARRAY -> array(at, depth);
            case VALUE_STRING -> text(at);
            case VALUE_NUMBER -> number(at);
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw broken();
        };
    }

    private JsonValue object(String at, int depth) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        Set<String> seen = new HashSet<>();
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String name = parser.getString();
            String inside = Pointers.member(at, name);
            if (!seen.add(name)) {
                throw Invalid.at(inside, "json-twice");
            }
            object.add(name, value(parser.next(), inside, depth + 1));
        }
        return object.build();
    }

    private JsonValue array(String at, int depth) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        int index = 0;
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            array.add(value(event, at + "/" + index++, depth + 1));
        }
        return array.build();
    }

    private JsonValue text(String at) {
        String text = parser.getString();
        if (!Storable.text(text)) {
            throw Invalid.at(at, "text-character");
        }
        return JSON.createValue(text);
    }

    private JsonValue number(String at) {
        if (parser.getString().length() > LONGEST_NUMBER) {
            throw Invalid.at(at, "type-number");
        }
        return JSON.createValue(parser.getBigDecimal());
    }
}
