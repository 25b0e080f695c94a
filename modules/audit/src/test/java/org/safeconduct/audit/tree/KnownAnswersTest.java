package org.safeconduct.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers of two implementations that others trust, to the last byte. */
class KnownAnswersTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final JsonObject ANSWERS = read();
    private static final List<byte[]> LEAVES = texts(ANSWERS, "leaf_inputs").map(HEX::parseHex).toList();
    private static final List<String> ROOTS = texts(ANSWERS, "roots_by_tree_size").toList();

    private final Map<Place, byte[]> kept = new HashMap<>();

    static IntStream sizes() {
        return IntStream.range(0, ROOTS.size());
    }

    static Stream<JsonObject> inclusions() {
        return ANSWERS.getJsonArray("inclusion_proofs").getValuesAs(JsonObject.class).stream();
    }

    static Stream<JsonObject> consistencies() {
        return ANSWERS.getJsonArray("consistency_proofs").getValuesAs(JsonObject.class).stream();
    }

    static Stream<JsonObject> hashes() {
        return ANSWERS.getJsonArray("hashes").getValuesAs(JsonObject.class).stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void roots(int size) {
        Frontier frontier = grow(size);

        assertThat(HEX.formatHex(frontier.root())).isEqualTo(ROOTS.get(size));
        assertThat(HEX.formatHex(Span.tree(size).hash(kept::get))).isEqualTo(ROOTS.get(size));
    }

    @ParameterizedTest
    @MethodSource("inclusions")
    void inclusion(JsonObject answer) {
        int size = answer.getInt("tree_size");
        grow(size);

        assertThat(hex(Paths.inclusion(answer.getInt("leaf_index"), size)))
                .isEqualTo(texts(answer, "proof").toList());
    }

    @ParameterizedTest
    @MethodSource("consistencies")
    void consistency(JsonObject answer) {
        int second = answer.getInt("second");
        grow(second);

        assertThat(hex(Paths.consistency(answer.getInt("first"), second))).isEqualTo(texts(answer, "proof").toList());
    }

    @ParameterizedTest
    @MethodSource("hashes")
    void hashes(JsonObject answer) {
        byte[] hash = answer.getString("kind").equals("leaf")
                ? Hashes.leaf(bytes(answer, "input"))
                : Hashes.node(bytes(answer, "left"), bytes(answer, "right"));

        assertThat(HEX.formatHex(hash)).isEqualTo(answer.getString("hash"));
    }

    @Test
    void allAnswersWereThere() {
        assertThat(LEAVES).hasSize(8);
        assertThat(ROOTS).hasSize(9);
        assertThat(Stream.of(inclusions(), consistencies(), hashes()).map(Stream::count)).containsExactly(5L, 4L, 4L);
    }

    private Frontier grow(int size) {
        Frontier frontier = new Frontier(0, kept::get);
        for (int number = 0; number < size; number++) {
            byte[] leaf = Hashes.leaf(LEAVES.get(number));
            kept.put(new Place(0, number), leaf);
            frontier.add(leaf).forEach(node -> kept.put(node.place(), node.hash()));
        }
        return frontier;
    }

    private List<String> hex(List<Span> path) {
        return path.stream().map(span -> HEX.formatHex(span.hash(kept::get))).toList();
    }

    private static byte[] bytes(JsonObject answer, String member) {
        return HEX.parseHex(answer.getString(member));
    }

    private static Stream<String> texts(JsonObject holder, String member) {
        return holder.getJsonArray(member).getValuesAs(JsonString.class).stream().map(JsonString::getString);
    }

    private static JsonObject read() {
        try (JsonReader reader = Json
                .createReader(KnownAnswersTest.class.getResourceAsStream("rfc6962_known_answers.json"))) {
            return reader.readObject();
        }
    }
}
