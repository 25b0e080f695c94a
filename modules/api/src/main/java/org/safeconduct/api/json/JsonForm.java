package org.safeconduct.api.json;

import static org.safeconduct.kernel.JsonTree.JSON;

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
            case Integer number -> JSON.createValue(number);
            case Long number -> JSON.createValue(number);
            case Double number -> JSON.createValue(number);
            case BigDecimal number -> JSON.createValue(number);
            case Collection<?> many -> many(many);
            case Map<?, ?> members -> members(members);
            case Due.Step step -> step(step);
            case TimelineEntry entry -> event(entry);
            case Subject subject -> JSON.createValue(subject.toString());
            case Record whole when !Scalars.knows(whole.getClass()) -> whole(whole).build();
            default -> JSON.createValue(Scalars.write(value));
        };
    }

    private JsonValue many(Collection<?> values) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        values.forEach(value -> array.add(of(value)));
        return array.build();
    }

    private JsonValue members(Map<?, ?> values) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        values.forEach((key, value) -> object.add(key instanceof String name ? name : Scalars.write(key), of(value)));
        return object.build();
    }

    private JsonValue step(Due.Step step) {
        return JSON.createObjectBuilder()
                .add("date", step.date().toString())
                .add("why", Words.step(step, language))
                .add("key", step.why())
                .build();
    }

    private JsonValue event(TimelineEntry entry) {
        return whole(entry).add("text", Words.event(entry, language)).build();
    }

    private JsonObjectBuilder whole(Record value) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
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
