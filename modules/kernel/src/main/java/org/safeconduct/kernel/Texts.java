package org.safeconduct.kernel;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** A bundle of texts with ICU placeholders, in the languages that have a file; English where a language has none. */
public final class Texts {

    private static final Control ENGLISH_IS_ROOT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String bundle;
    private final ClassLoader loader;

    /**
     * @param beside a class in the package and jar of the bundle
     * @param name of the properties files without language and ending, for example {@code steps}
     */
    public Texts(Class<?> beside, String name) {
        this.bundle = beside.getPackageName() + "." + name;
        this.loader = beside.getClassLoader();
    }

    /**
     * The text of the key with these values. Values are shown as given, but a number may choose a plural; the key itself
     * if there is no such text.
     */
    public String say(Locale language, String key, List<?> args) {
        String pattern = pattern(language, key);
        return pattern == null ? key : new MessageFormat(pattern, language).format(values(pattern, args));
    }

    /** Outside a plural a number stands as it is: a year is no quantity. */
    private static Object[] values(String pattern, List<?> args) {
        boolean counts = pattern.contains(", plural,");
        return args.stream().map(arg -> counts && arg instanceof Number ? arg : String.valueOf(arg)).toArray();
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return pattern(Locale.ROOT, key) != null;
    }

    private String pattern(Locale language, String key) {
        try {
            return ResourceBundle.getBundle(bundle, language, loader, ENGLISH_IS_ROOT).getString(key);
        } catch (MissingResourceException e) {
            return null;
        }
    }
}
