package org.safeconduct.rsd;

import org.safeconduct.kernel.Flaws;
import org.safeconduct.paper.Fonts;

/** What will stand in a letter is asked for its glyphs when it is entered, not when it is served. */
final class Printable {

    private Printable() {}

    /** Adds {@code glyph-missing} with the code point; null is fine. */
    static void check(Flaws flaws, String text, String pointer) {
        if (text != null) {
            Fonts.missing(text).ifPresent(glyph -> flaws.add(pointer, "glyph-missing", glyph.notation()));
        }
    }
}
