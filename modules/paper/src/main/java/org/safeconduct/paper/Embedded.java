package org.safeconduct.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;

/** A font file, read for embedding. */
record Embedded(BaseFont font) {

    static Embedded load(Face face, Weight weight) {
        try {
            return new Embedded(BaseFont.createFont(
                    face.fileName(weight), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, face.bytes(weight), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean shows(int codePoint) {
        return font.charExists(codePoint);
    }
}
