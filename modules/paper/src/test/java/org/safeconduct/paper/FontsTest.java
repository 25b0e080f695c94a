package org.safeconduct.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "Łukasz Żółć, Đặng Thị, O’Brien – “yes”",
            "Олена Ґудзь, Ђорђе, Қазақ",
            "Ελλάδα",
            "يوسف الحلبي، ۱۲۳",
            "محمد ګل ښاغلی ړومبی",
            "ሰላም ተስፋይ።",
            "გიორგი ბერიძე",
            "Արամ Պետրոսյան և",
            "two\nlines\tand a tab"
    })
    void namesOfManyPeoplesCanBePrinted(String text) {
        assertThat(Fonts.missing(text)).isEmpty();
    }

    @Test
    void theFirstCharacterWithoutFontIsNamed() {
        assertThat(Fonts.missing("Wang 王")).hasValueSatisfying(m -> assertThat(m).hasMessageContaining("U+738B"));
    }

    @Test
    void whatHasNoFontIsGivenInLatinLetters() {
        assertThat(Fonts.romanised("王小明 🙂")).isEqualTo("wáng xiǎo míng ?");
        assertThat(Fonts.romanised("გიორგი")).isEqualTo("გიორგი");
    }

    @Test
    void aRunChangesTypefaceWithTheScript() {
        assertThat(Fonts.runs("Selam ሰላም 7", Face.LATIN))
                .containsExactly(new Run(Face.LATIN, "Selam "), new Run(Face.ETHIOPIC, "ሰላም "),
                        new Run(Face.LATIN, "7"));
    }
}
