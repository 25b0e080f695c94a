package org.safeconduct.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle.Control;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    private static final Control CONTROL = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Test
    void countsArePutIntoWordsAsTheLanguageDoes() {
        RuleForbids one = new RuleForbids("owns-work", 1L);
        RuleForbids three = new RuleForbids("owns-work", 3L);

        assertThat(Refusals.text(one, Locale.ENGLISH)).contains("1 file or task").contains("Reassign it");
        assertThat(Refusals.text(three, Locale.ENGLISH)).contains("3 files and tasks");
        assertThat(Refusals.text(three, ARABIC)).contains("ملفات");
    }

    @Test
    void aYearIsNoQuantity() {
        assertThat(Refusals.text(new RuleForbids("calendar-unknown", "NL", 2031), Locale.ENGLISH)).contains("2031");
    }

    @Test
    void aListWithoutANameIsNotNamed() {
        assertThat(Refusals.text("code", List.of("relationship"), Locale.ENGLISH)).contains("relationship");
        assertThat(Refusals.text("code", List.of(), Locale.ENGLISH)).doesNotContain("{0}");
        assertThat(Refusals.text("code", List.of(), ARABIC)).doesNotContain("{0}");
    }

    @Test
    void aLanguageWithoutTextsGetsEnglish() {
        assertThat(Refusals.text(new Stale(), Locale.forLanguageTag("ti")))
                .isEqualTo(Refusals.text(new Stale(), Locale.ENGLISH));
    }

    @Test
    void aKeyWithoutATextIsSeen() {
        assertThat(Refusals.text("no-such-key", List.of(), Locale.ENGLISH)).contains("no-such-key");
    }

    @Test
    void everyTextIsThereInEnglishAndArabic() {
        assertThat(keys(ARABIC)).isEqualTo(keys(Locale.ROOT));
    }

    /** Only what the language's own file holds. */
    private static Set<String> keys(Locale language) {
        String bundle = CONTROL.toBundleName("org.safeconduct.kernel.refusals", language);
        String file = CONTROL.toResourceName(bundle, "properties");
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(Refusals.class.getClassLoader().getResourceAsStream(file), UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames();
    }
}
