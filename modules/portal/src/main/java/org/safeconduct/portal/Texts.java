package org.safeconduct.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The texts as pages read them, {@code t['start']}. A text that the language lacks stands in English and says so. */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    @Inject Reader reader;

    @Inject Languages languages;

    @Override
    public String get(Object key) {
        return say(String.valueOf(key));
    }

    String say(String key, Object... values) {
        if (reader.book().has(key)) {
            return reader.book().say(key, values);
        }
        // between isolates: an English piece stands in texts of both directions
        return "\u2066[English] %s\u2069".formatted(languages.book(languages.english()).say(key, values));
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("texts are asked for one by one");
    }
}
