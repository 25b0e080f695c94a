package org.safeconduct.lobby;

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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every bundle of texts: each text is there in every language and can be set. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Bundles {

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    protected final List<String> bundles;
    private final Set<String> same;

    /**
     * @param bundles full names
     * @param same keys that are shown the same in every language
     */
    protected Bundles(List<String> bundles, Set<String> same) {
        this.bundles = bundles;
        this.same = same;
    }

    protected static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Bundles.class.getResourceAsStream("/" + name.replace('.', '/') + ".properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    /** The keys of {@code family}, one for each of the codes. */
    protected static List<String> coded(String family, Enum<?>[] codes) {
        return Arrays.stream(codes).map(code -> family + "." + code.name()).toList();
    }

    Stream<String> bundles() {
        return bundles.stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(String name) throws IOException {
        assertThat(new TreeSet<>(bundle(name + "_ar").keySet())).isEqualTo(new TreeSet<>(bundle(name).keySet()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyPatternCanBeSet(String name) throws IOException {
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("ar"))) {
            bundle(name).keySet()
                    .forEach(key -> assertThatCode(
                            () -> Phrases.in(language).say(name, (String) key, List.of(3L, "4", 5)))
                            .as("%s in %s, %s", key, name, language)
                            .doesNotThrowAnyException());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void arabicTextsAreArabic(String name) throws IOException {
        for (Map.Entry<Object, Object> text : bundle(name + "_ar").entrySet()) {
            if (!same.contains(text.getKey())) {
                assertThat((String) text.getValue()).as((String) text.getKey()).containsPattern(ARABIC);
            }
        }
    }
}
