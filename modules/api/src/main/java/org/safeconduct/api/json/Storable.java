package org.safeconduct.api.json;

/** What a text may hold so that it can be stored. */
public final class Storable {

    private Storable() {}

    /** False if the text holds U+0000 or half of a surrogate pair, which no database column takes. */
    public static boolean text(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
