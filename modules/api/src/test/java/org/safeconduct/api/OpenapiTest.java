package org.safeconduct.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description says what the resources do: no call more, no call less, and every example fits. */
class OpenapiTest {

    static Stream<Contract.Call> calls() {
        return Contract.calls();
    }

    @Test
    void describesTheCallsThatExist() throws IOException {
        Set<String> described = Contract.calls()
                .map(Contract.Call::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(existing());
    }

    private static Set<String> existing() throws IOException {
        java.nio.file.Path classes = java.nio.file.Path.of("target", "classes");
        try (Stream<java.nio.file.Path> files = Files.walk(classes)) {
            return files
                    .filter(file -> file.toString().endsWith("Resource.class")
                            || file.toString().matches(".*(Token|PublishedKeys|Description)\\.class"))
                    .map(file -> load(classes.relativize(file).toString()))
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()).flatMap(method -> call(type, method)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replace(java.io.File.separatorChar, '.').replaceAll("\\.class$", ""));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> call(Class<?> type, Method method) {
        String path = type.getAnnotation(Path.class).value()
                + (method.isAnnotationPresent(Path.class) ? method.getAnnotation(Path.class).value() : "");
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(annotation -> annotation.isAnnotationPresent(HttpMethod.class))
                .map(annotation -> annotation.getAnnotation(HttpMethod.class).value() + " "
                        + path.replaceAll(": [^/]*}(?=/|$)", "}"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void everyExampleFitsItsSchema(Contract.Call call) {
        assertThat(contents(call).flatMap(content -> examples(content)
                .flatMap(example -> Shape.flaws(example, content.get("schema")).stream()))
                .toList()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void everyBodyHasAnExample(Contract.Call call) {
        assertThat(contents(call).allMatch(content -> examples(content).findAny().isPresent())).isTrue();
    }

    private static Stream<Map<String, Object>> contents(Contract.Call call) {
        Stream<Map<String, Object>> answers = Contract.map(call.body(), "responses")
                .values()
                .stream()
                .map(Contract::resolved);
        Stream<Map<String, Object>> all = Stream.concat(Stream.of(Contract.map(call.body(), "requestBody")), answers);
        return all.flatMap(body -> Contract.map(body, "content").values().stream()).map(Contract::resolved);
    }

    private static Stream<Object> examples(Map<String, Object> content) {
        Stream<Object> named = Contract.map(content, "examples")
                .values()
                .stream()
                .map(e -> Contract.resolved(e).get("value"));
        return content.containsKey("example") ? Stream.concat(Stream.of(content.get("example")), named) : named;
    }

    @ParameterizedTest
    @MethodSource("calls")
    void everyParameterInTheAddressIsDescribed(Contract.Call call) {
        List<String> inAddress = java.util.regex.Pattern.compile("\\{(\\w+)}")
                .matcher(call.path())
                .results()
                .map(m -> m.group(1))
                .toList();
        List<?> described = (List<?>) call.body().getOrDefault("parameters", List.of());
        assertThat(described.stream()
                .map(Contract::resolved)
                .filter(p -> "path".equals(p.get("in")))
                .map(p -> (String) p.get("name"))
                .toList())
                .containsExactlyInAnyOrderElementsOf(inAddress);
    }
}
