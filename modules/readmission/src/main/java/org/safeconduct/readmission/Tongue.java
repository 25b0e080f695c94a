package org.safeconduct.readmission;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** A language as BCP 47 names it: {@code fr}, {@code sr-Latn}, {@code ckb}. */
final class Tongue {

    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    private Tongue() {}

    /** A code of ISO 639-1, or one of three letters, and what BCP 47 lets follow it; null and blank are none. */
    static boolean known(String tag) {
        String language = parsed(tag).getLanguage();
        return language.length() == 3 || TWO_LETTERS.contains(language);
    }

    /** The usual writing of the tag; null for what is none. */
    static String canonical(String tag) {
        return known(tag) ? parsed(tag).toLanguageTag() : null;
    }

    private static Locale parsed(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag == null ? "" : tag.strip()).build();
        } catch (IllformedLocaleException e) {
            return Locale.ROOT;
        }
    }
}
