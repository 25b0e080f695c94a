package org.safeconduct.paper;

import java.util.Locale;

/** A text holds a character that none of the fonts can show; the letter is not made. */
public final class MissingGlyph extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int codePoint;

    MissingGlyph(int codePoint) {
        super("No font for " + notation(codePoint) + " " + Character.getName(codePoint));
        this.codePoint = codePoint;
    }

    public int codePoint() {
        return codePoint;
    }

    /** The character as Unicode names it, for example {@code U+4E2D}. */
    public String notation() {
        return notation(codePoint);
    }

    private static String notation(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
