package org.safeconduct.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of any length come out as they went in; a line is an entry or it is not. */
class LinesTest {

    @Test
    void linesComeOutAsTheyWentIn() throws IOException {
        List<String> lines = List.of("", "a", "b".repeat(70_000), "", "c".repeat(200_000), "d");
        assertThat(read(String.join("\n", lines) + "\n")).isEqualTo(lines);
        assertThat(read(String.join("\n", lines))).isEqualTo(lines);
        assertThat(read("")).isEmpty();
        assertThat(read("\n")).containsExactly("");
    }

    private static List<String> read(String text) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<String> read = new ArrayList<>();
        while (lines.next()) {
            read.add(new String(lines.line(), 0, lines.length(), StandardCharsets.UTF_8));
        }
        return read;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {"{\"index\":0,\"bytes\":\"\"}|0|",
            "{\"index\":12,\"bytes\":\"aGk=\"}|12|hi", " { \"index\" : 7 , \"bytes\" : \"aGk=\" } |7|hi"})
    void anEntry(String line, long index, String bytes) {
        Entry entry = entry(line);
        assertThat(entry.index()).isEqualTo(index);
        assertThat(new String(entry.bytes(), StandardCharsets.UTF_8)).isEqualTo(bytes == null ? "" : bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "[]", "{\"index\":0}", "{\"bytes\":\"\"}", "{\"index\":-1,\"bytes\":\"\"}",
            "{\"index\":,\"bytes\":\"\"}", "{\"index\":\"0\",\"bytes\":\"\"}", "{\"index\":0,\"bytes\":\"a\"}",
            "{\"index\":0,\"bytes\":\"aGk=", "{\"index\":0,\"bytes\":\"aGk=\"", "{\"index\":0,\"bytes\":\"aGk=\"}}",
            "{\"index\":0,\"bytes\":\"aGk=\",\"more\":1}", "{\"index\":0.5,\"bytes\":\"\"}",
            "{\"index\":9999999999999999999,\"bytes\":\"\"}", "{\"index\":0,\"bytes\":null}"})
    void noEntry(String line) {
        assertThat(entry(line)).isNull();
    }

    private static Entry entry(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return Entry.read(bytes, bytes.length);
    }
}
