package org.safeconduct.api.cases;

import static org.safeconduct.kernel.JsonTree.JSON;

import jakarta.json.JsonObject;
import java.util.Set;
import java.util.function.BiConsumer;
import org.safeconduct.api.json.Binder;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;

/**
 * How an act is called: the record that its body is, without {@code persons}, and the face method that does it.
 *
 * @param word the act in the address
 */
public record Doing<B>(String word, Class<B> body, BiConsumer<At, B> face) {

    /** The members that every act may have. */
    public record Whom(Set<PersonId> persons) {}

    /** The act with its body read; refuses with Invalid what the record does not know. */
    Runnable on(CaseNumber number, long version, JsonObject json) {
        Whom whom = Binder.bind(persons(json), Whom.class);
        B read = Binder.bind(JSON.createObjectBuilder(json).remove("persons").build(), body);
        At at = new At(number, whom.persons() == null ? Set.of() : whom.persons(), version);
        return () -> face.accept(at, read);
    }

    private static JsonObject persons(JsonObject json) {
        return json.containsKey("persons")
                ? JSON.createObjectBuilder().add("persons", json.get("persons")).build()
                : JsonObject.EMPTY_JSON_OBJECT;
    }
}
