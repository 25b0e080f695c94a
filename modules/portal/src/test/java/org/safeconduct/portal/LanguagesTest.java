package org.safeconduct.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says everything, in its own letters, and tells whether somebody has checked it. */
class LanguagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Languages LANGUAGES = opened();

    private static Languages opened() {
        Languages languages = new Languages();
        languages.open();
        return languages;
    }

    private static Book english() {
        return LANGUAGES.book(LANGUAGES.english());
    }

    static Stream<Language> languages() {
        return LANGUAGES.getAll().stream();
    }

    @Test
    void thoseThatWerePromisedAreThere() {
        assertThat(languages().map(Language::tag)).containsExactly("en", "fr", "es", "ar", "fa", "uk", "ti");
        assertThat(languages().filter(Language::checked).map(Language::tag)).containsExactly("en");
    }

    @ParameterizedTest
    @CsvSource({"en, ltr, latn", "fr, ltr, latn", "ar, rtl, arab", "fa, rtl, arab", "uk, ltr, cyrl", "ti, ltr, ethi"})
    void aLanguageKnowsItsDirectionAndItsLetters(String tag, String dir, String script) {
        Language language = LANGUAGES.find(tag).orElseThrow();
        assertThat(language.dir()).isEqualTo(dir);
        assertThat(language.script()).isEqualTo(script);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextIsThere(Language language) {
        Map<String, String> texts = LANGUAGES.book(language).texts();
        assertThat(texts.keySet()).isEqualTo(english().texts().keySet());
        assertThat(texts.values()).allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextHasThePlacesAndTheNumbersOfTheEnglishOne(Language language) {
        LANGUAGES.book(language).texts().forEach((key, text) -> {
            String model = english().texts().get(key);
            assertThat(found(PLACE, text)).as(key).isEqualTo(found(PLACE, model));
            assertThat(found(DIGITS, text)).as(key).isEqualTo(found(DIGITS, model));
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextIsWrittenInItsOwnLetters(Language language) {
        int script = UScript.getCodeFromName(language.script());
        LANGUAGES.book(language)
                .texts()
                .forEach((key, text) -> assertThat(text.codePoints().anyMatch(c -> UScript.getScript(c) == script))
                        .as("%s in %s", key, language.tag())
                        .isTrue());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({"en, 1, 1 day", "en, 5, 5 days", "ar, 2, يومان", "ar, 5, 5 أيام", "ar, 21, 21 يومًا", "uk, 3, 3 дні",
            "uk, 5, 5 днів", "uk, 21, 21 день", "fa, 21, 21 روز", "ti, 1, 1 መዓልቲ", "ti, 21, 21 መዓልታት"})
    void aNumberIsSaidAsTheLanguageSaysIt(String tag, int number, String said) {
        assertThat(LANGUAGES.book(LANGUAGES.find(tag).orElseThrow()).say("unit.DAYS", number)).isEqualTo(said);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).sorted().distinct().toList();
    }
}
