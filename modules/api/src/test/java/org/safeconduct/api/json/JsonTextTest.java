package org.safeconduct.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;

/** What is no JSON is refused with its place and never with its content. */
class JsonTextTest {

    private static Flaw flaw(byte[] bytes) {
        Invalid refused = catchThrowableOfType(Invalid.class, () -> JsonText.parse(bytes));
        assertThat(refused).as("refused").isNotNull();
        return refused.flaws().getFirst();
    }

    private static Flaw flaw(String text) {
        return flaw(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name": "Salma"         | ''         | json
            {"name": Salma}          | ''         | json
            {"name": "Salma"} x      | ''         | json
            {} {}                    | ''         | json
            {"a": {"b": 1, "b": 2}}  | /a/b       | json-twice
            {"a": "\\u0000"}         | /a         | text-character
            {"a": ["\\ud800"]}       | /a/0       | text-character
            """)
    void isToldWithItsPlace(String text, String pointer, String key) {
        Flaw flaw = flaw(text);
        assertThat(flaw.pointer()).isEqualTo(pointer.replace("''", ""));
        assertThat(flaw.key()).isEqualTo(key);
        assertThat(flaw.args().toString()).doesNotContain("Salma");
    }

    @Test
    void lineAndColumnAreTold() {
        assertThat(flaw("{\n  \"a\": nul\n}").args().getFirst()).isEqualTo(2L);
    }

    @Test
    void anEmptyBodyIsNoJson() {
        assertThat(flaw("").key()).isIn("json", "required");
        assertThat(flaw("   ").key()).isIn("json", "required");
    }

    @Test
    void onlyUtf8IsRead() {
        assertThat(flaw(new byte[]{'"', (byte) 0xe9, '"'}).key()).isEqualTo("text-encoding");
    }

    @Test
    void depthIsLimited() {
        assertThat(flaw("[".repeat(100_000)).key()).isEqualTo("json-deep");
        assertThat(flaw("{\"a\":".repeat(100_000)).key()).isEqualTo("json-deep");
    }

    @Test
    void absurdNumbersAreRefused() {
        assertThat(flaw("[" + "9".repeat(500_000) + "]").key()).isEqualTo("type-number");
        assertThat(JsonText.parse("[1e9999]".getBytes(StandardCharsets.UTF_8)).asJsonArray())
                .hasSize(1);
    }
}
