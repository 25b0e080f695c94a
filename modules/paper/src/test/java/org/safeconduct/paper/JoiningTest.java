package org.safeconduct.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoiningTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
            "بيت, \uFE91\uFEF4\uFE96",
            "دار, \uFEA9\uFE8D\uFEAD",
            "لا, \uFEFB",
            "سلام, \uFEB3\uFEFC\uFEE1",
            "لَا, \uFEFB\u064E",
            "مُحَ, \uFEE3\u064F\uFEA2\u064E",
            "می\u200Cکنم, \uFEE3\uFBFD\u200C\uFB90\uFEE8\uFEE2",
            "Selam 7, Selam 7"
    })
    void lettersTakeTheShapeThatTheirNeighboursAskFor(String text, String shapes) {
        assertThat(Joining.joined(text)).isEqualTo(shapes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ښځه", "ټولګی", "بەڕێز", "ڳوٺ ڪراچي"})
    void lettersOutsideUnicodesFormsAreJoinedToo(String text) {
        String joined = Joining.joined(text);
        assertThat(joined).doesNotContain(text.substring(0, 2));
        assertThat(letters(joined)).isEqualTo(text);
    }

    @Test
    void aLetterThatCannotBeJoinedIsRefusedAndNotLeftLoose() {
        assertThat(Fonts.missing("\u076A")).hasValueSatisfying(m -> assertThat(m.notation()).isEqualTo("U+076A"));
    }

    private static String letters(String joined) {
        StringBuilder letters = new StringBuilder();
        joined.codePoints().forEach(c -> {
            String known = JoinedForms.letters(c);
            letters.append(known == null ? Character.toString(c) : known);
        });
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }
}
