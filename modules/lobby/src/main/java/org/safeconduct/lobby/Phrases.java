package org.safeconduct.lobby;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Texts of one language, with numbers and plurals set as the language sets them. A missing text shows its key. */
public final class Phrases {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Places of a pattern that take a number. */
    private static final Pattern COUNTING = Pattern.compile("\\{\\d+, (?:plural|number)\\b");

    private final Locale language;

    private Phrases(Locale language) {
        this.language = language;
    }

    public static Phrases in(Locale language) {
        return new Phrases(language);
    }

    /** The text of the key in the bundle, with the values in its places. */
    public String say(String bundle, String key, List<?> values) {
        String pattern = find(bundle, key);
        return pattern == null ? "[" + key + "]" : set(pattern, values);
    }

    /** The text, or null if the bundle has none. */
    public String find(String bundle, String key) {
        try {
            ResourceBundle texts = ResourceBundle.getBundle(bundle, language, loader(), NO_FALLBACK);
            return texts.containsKey(key) ? texts.getString(key) : null;
        } catch (MissingResourceException e) {
            return null;
        }
    }

    /** The pattern with the values in its places. */
    String set(String pattern, List<?> values) {
        // latin digits in every language: numbers of files and dates are read aloud over the telephone
        Locale digits = Locale.forLanguageTag(language.toLanguageTag() + "-u-nu-latn");
        boolean counts = COUNTING.matcher(pattern).find();
        Object[] shown = values.stream().map(value -> counts ? counted(value) : String.valueOf(value)).toArray();
        return new MessageFormat(pattern, digits).format(shown);
    }

    /** Numbers arrive as text where they were stored so; a plural and a long number need them as numbers. */
    private static Object counted(Object value) {
        return value instanceof String text && text.matches("-?\\d{1,18}") ? (Object) Long.valueOf(text) : value;
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
