package org.safeconduct.api.json;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.safeconduct.casefile.TimelineEntry;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.Subject;
import org.safeconduct.registration.Stated;

/**
 * Writes views as JSON: a record's components are the members, null members are absent, and what has a text for people
 * (a step of a computation, an event) gets it in the reader's language.
 */
public final class JsonForm {

    private final Locale language;

    public JsonForm(Locale language) {
        this.language = language;
    }

    public byte[] bytes(Object value) {
        return of(value).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The JSON value of a view, a collection, a map or a single value. */
    public JsonValue of(Object value) {
        return switch (value) {
            case null -> JsonValue.NULL;
            case JsonValue json -> json;
            case Boolean truth -> truth ? JsonValue.TRUE : JsonValue.FALSE;
            case Integer number -> Json.createValue(number);
            case Long number -> Json.createValue(number);
            case Double number -> Json.createValue(number);
            case BigDecimal number -> Json.createValue(number);
            case Collection<?> many -> many(many);
            case Map<?, ?> members -> members(members);
            case Due.Step step -> step(step);
            case TimelineEntry entry -> event(entry);
            case Subject subject -> Json.createValue(subject.toString());
            case Record whole when !Scalars.knows(whole.getClass()) -> whole(whole).build();
            default -> Json.createValue(Scalars.write(value));
        };
    }

    private JsonValue many(Collection<?> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(of(value)));
        return array.build();
    }

    private JsonValue members(Map<?, ?> values) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        values.forEach((key, value) -> object.add(key instanceof String name ? name : Scalars.write(key), of(value)));
        return object.build();
    }

    private JsonValue step(Due.Step step) {
        return Json.createObjectBuilder()
                .add("date", step.date().toString())
                .add("why", Words.step(step, language))
                .add("key", step.why())
                .build();
    }

    private JsonValue event(TimelineEntry entry) {
        return whole(entry).add("text", Words.event(entry, language)).build();
    }

    private JsonObjectBuilder whole(Record value) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object member = read(component, value);
            if (!absent(member)) {
                object.add(Names.member(component), of(member));
            }
        }
        return object;
    }

    private static boolean absent(Object member) {
        return member == null || (member instanceof Stated said && said.answer() == Stated.Answer.ABSENT);
    }

    private static Object read(RecordComponent component, Record value) {
        try {
            AccessibleObject accessor = component.getAccessor();
            accessor.setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
