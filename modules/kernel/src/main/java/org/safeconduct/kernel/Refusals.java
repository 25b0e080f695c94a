package org.safeconduct.kernel;

import java.util.List;
import java.util.Locale;

/** What a refusal or a flaw says to the person who meets it, in that person's language. */
public final class Refusals {

    private static final Texts TEXTS = new Texts(Refusals.class, "refusals");

    /** What is said where the place has a name, {@code code}, has another text where it has none, {@code code-any}. */
    private static final String UNNAMED = "-any";

    private Refusals() {}

    public static String text(Refusal refusal, Locale language) {
        return text(refusal.key(), refusal.args(), language);
    }

    public static String text(Flaw flaw, Locale language) {
        return text(flaw.key(), flaw.args(), language);
    }

    public static String text(String key, List<?> args, Locale language) {
        boolean unnamed = args.isEmpty() && TEXTS.has(key + UNNAMED);
        return TEXTS.say(language, unnamed ? key + UNNAMED : key, args);
    }
}
