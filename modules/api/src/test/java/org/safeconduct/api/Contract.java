package org.safeconduct.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.resolver.Resolver;

/** The published description, as the tests read it. */
public final class Contract {

    /** One call of the description. */
    public record Call(String method, String path, Map<String, Object> body) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static final Map<String, Object> ROOT = read();

    private Contract() {}

    private static Map<String, Object> read() {
        DumperOptions dumper = new DumperOptions();
        try (InputStream in = Contract.class.getResourceAsStream("/openapi.yaml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(dumper), dumper, new NoDates())
                    .load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Dates in examples are texts, as in JSON. */
    private static final class NoDates extends Resolver {

        @Override
        public Tag resolve(org.yaml.snakeyaml.nodes.NodeId kind, String value, boolean implicit) {
            Tag tag = super.resolve(kind, value, implicit);
            return tag.equals(Tag.TIMESTAMP) ? Tag.STR : tag;
        }
    }

    public static Stream<Call> calls() {
        return map(ROOT, "paths").entrySet()
                .stream()
                .flatMap(path -> cast(path.getValue()).entrySet()
                        .stream()
                        .map(call -> new Call(call.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(),
                                cast(call.getValue()))));
    }

    /** A part of the components, for example {@code schemas}. */
    public static Map<String, Object> components(String part) {
        return map(map(ROOT, "components"), part);
    }

    /** Follows a reference; anything else stays as it is. */
    public static Map<String, Object> resolved(Object node) {
        Map<String, Object> given = cast(node);
        if (given.get("$ref") instanceof String ref) {
            List<String> steps = List.of(ref.substring("#/components/".length()).split("/"));
            return resolved(components(steps.get(0)).get(steps.get(1)));
        }
        return given;
    }

    /** The member, or an empty map. */
    public static Map<String, Object> map(Map<String, Object> node, String member) {
        return node.containsKey(member) ? cast(node.get(member)) : Map.of();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> cast(Object node) {
        return (Map<String, Object>) node;
    }
}
