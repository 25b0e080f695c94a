package org.safeconduct.portal;

import com.ibm.icu.text.MessageFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** All texts of one language. */
final class Book {

    private final Locale locale;
    private final Map<String, String> texts;

    private Book(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    static Book of(Language language) {
        String file = language.tag().equals("en") ? "portal.properties" : "portal_" + language.tag() + ".properties";
        return new Book(language.locale(), lines(file)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The lines {@code key = value} of a file beside this class, in their order. */
    static List<Map.Entry<String, String>> lines(String file) {
        try (InputStream in = Book.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*=\\s*", 2))
                    .map(parts -> Map.entry(parts[0].strip(), parts[1].strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> texts() {
        return texts;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text with the values in its places, plurals as the language forms them; the key if there is no such text. */
    String say(String key, Object... values) {
        return new MessageFormat(texts.getOrDefault(key, key), locale).format(values);
    }
}
