package org.safeconduct.api.json;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.safeconduct.kernel.NamePart;

/** How record components are called in JSON. */
final class Names {

    private static final Map<Class<?>, Set<String>> REQUIRED = Map.of(NamePart.class, Set.of("type", "value"));

    private Names() {}

    /** The component's own name; a trailing underscore marks a word that Java keeps for itself ({@code case_}). */
    static String member(RecordComponent component) {
        String name = component.getName();
        return name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
    }

    /** Indexes of the components without which the record refuses to be. */
    static int[] required(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> names = REQUIRED.getOrDefault(type, Set.of());
        return IntStream.range(0, components.length)
                .filter(i -> names.contains(components[i].getName()))
                .toArray();
    }
}
