package org.safeconduct.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.access.Reach;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Term;
import org.safeconduct.registration.Track;
import org.safeconduct.rsd.Act;
import org.safeconduct.rsd.Stage;

/** Every text is there in every language, can be set, and every code has its word. */
class TextsTest {

    private static final Pattern USED = Pattern
            .compile("\\bt\\['([a-z][a-zA-Z.-]+)'\\]|say\\(['\"]([a-z][a-zA-Z.-]+)['\"]");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    /** Shown the same in every language. */
    private static final Set<String> SAME = Set.of("look.option.en", "look.other", "reach.NONE");

    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = TextsTest.class.getResourceAsStream(name + ".properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts", "files", "faces"})
    void bothLanguagesHaveTheSameKeys(String name) throws IOException {
        assertThat(new TreeSet<>(bundle(name + "_ar").keySet())).isEqualTo(new TreeSet<>(bundle(name).keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts", "texts_ar", "files", "files_ar"})
    void everyPatternCanBeSet(String name) throws IOException {
        Locale language = name.endsWith("_ar") ? Locale.of("ar") : Locale.ENGLISH;
        bundle(name).forEach((key, pattern) -> assertThatCode(
                () -> Phrases.in(language)
                        .say("org.safeconduct.staff." + name.replace("_ar", ""), (String) key,
                                List.of(3L, "4", 5)))
                .as("%s in %s", key, name)
                .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts_ar", "files_ar"})
    void arabicTextsAreArabic(String name) throws IOException {
        for (Map.Entry<Object, Object> text : bundle(name).entrySet()) {
            if (!SAME.contains(text.getKey())) {
                assertThat((String) text.getValue()).as((String) text.getKey()).containsPattern(ARABIC);
            }
        }
    }

    @Test
    void everyTextThatAPageOrBeanUsesIsThere() throws IOException {
        Properties texts = bundle("texts");
        for (String source : Sources.all(".xhtml", ".java")) {
            USED.matcher(source)
                    .results()
                    .map(used -> used.group(1) == null ? used.group(2) : used.group(1))
                    .filter(key -> !key.endsWith("."))
                    .forEach(key -> assertThat(texts.containsKey(key)).as(key).isTrue());
        }
    }

    @Test
    void everyCodeHasItsWord() throws IOException {
        Properties texts = bundle("texts");
        Stream<List<String>> families = Stream.of(
                coded("action", Action.values()), coded("kind", Action.Kind.values()), coded("role", Role.values()),
                coded("reach", Reach.values()), coded("track", Track.values()), coded("unit", Term.Unit.values()),
                Arrays.stream(Stage.values()).map(stage -> "stage." + stage.code()).toList(),
                Arrays.stream(Act.values()).map(act -> "act." + act.word()).toList());
        assertThat(families.flatMap(List::stream).filter(key -> !texts.containsKey(key))).isEmpty();
    }

    private static List<String> coded(String family, Enum<?>[] codes) {
        return Arrays.stream(codes).map(code -> family + "." + code.name()).toList();
    }
}
