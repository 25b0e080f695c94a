package org.safeconduct.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;

/** The typefaces, by script. */
enum Face {
    LATIN("NotoSans", 1f),
    /** Naskh letters are small on their body: set larger to match the others. */
    ARABIC("NotoNaskhArabic", 1.14f),
    ETHIOPIC("NotoSansEthiopic", 1f),
    GEORGIAN("NotoSansGeorgian", 1f),
    ARMENIAN("NotoSansArmenian", 1f);

    final float scale;
    private final String file;

    Face(String file, float scale) {
        this.file = file;
        this.scale = scale;
    }

    static Face forCharacter(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case ARABIC -> ARABIC;
            case ETHIOPIC -> ETHIOPIC;
            case GEORGIAN -> GEORGIAN;
            case ARMENIAN -> ARMENIAN;
            default -> LATIN;
        };
    }

    String fileName(Weight weight) {
        return file + "-" + weight.file + ".ttf";
    }

    byte[] bytes(Weight weight) {
        try (InputStream in = Face.class.getResourceAsStream("fonts/" + fileName(weight))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
