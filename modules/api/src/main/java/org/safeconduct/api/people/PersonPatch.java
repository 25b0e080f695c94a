package org.safeconduct.api.people;

import jakarta.json.JsonObject;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.api.json.Binder;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.registration.NewPerson;

/** A merge patch (RFC 7396) of a person: the members of a registration. */
final class PersonPatch {

    private PersonPatch() {}

    /** The changes with values of their types; null takes a value away. Refuses members that a person has not. */
    static Map<String, Object> read(JsonObject patch) {
        Flaws flaws = new Flaws();
        flaws.unless(!patch.isEmpty(), "", "required");
        patch.keySet().forEach(name -> flaws.unless(component(name).isPresent(), "/" + name, "unknown-field"));
        flaws.refuse();
        Map<String, Object> changes = new LinkedHashMap<>();
        patch.forEach((name, value) -> changes.put(
                name, Binder.bindAs(value, component(name).orElseThrow().getGenericType(), "/" + name)));
        return changes;
    }

    private static Optional<RecordComponent> component(String name) {
        return Arrays.stream(NewPerson.class.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }
}
