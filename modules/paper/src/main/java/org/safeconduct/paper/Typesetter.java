package org.safeconduct.paper;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/** Sets texts in the fonts of one letter; the fonts of a letter are its own, so letters may be made side by side. */
final class Typesetter {

    private final Map<String, BaseFont> fonts = new HashMap<>();
    private final SecureRandom tags;

    Typesetter(SecureRandom tags) {
        this.tags = tags;
    }

    Phrase phrase(String text, Style style, Direction direction) {
        Fonts.missing(text).ifPresent(missing -> {
            throw missing;
        });
        Face first = direction == Direction.RIGHT_TO_LEFT ? Face.ARABIC : Face.LATIN;
        Phrase phrase = new Phrase(style.leading);
        for (Run run : Fonts.runs(Wording.ready(text, direction), first)) {
            phrase.add(new Chunk(run.text(), font(run.face(), style)));
        }
        return phrase;
    }

    private Font font(Face face, Style style) {
        BaseFont base = fonts.computeIfAbsent(face.fileName(style.weight), n -> load(face, style.weight));
        return new Font(base, style.size * face.scale, Font.NORMAL, style.colour);
    }

    private BaseFont load(Face face, Weight weight) {
        BaseFont font = Embedded.load(face, weight).font();
        font.setSecureRandom(tags);
        return font;
    }
}
