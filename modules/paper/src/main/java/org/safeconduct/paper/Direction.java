package org.safeconduct.paper;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.PdfWriter;

/** Which way a language runs across the page. */
enum Direction {
    LEFT_TO_RIGHT(PdfWriter.RUN_DIRECTION_LTR, 1f),
    /** Arabic letters reach higher and lower: lines stand further apart. */
    RIGHT_TO_LEFT(PdfWriter.RUN_DIRECTION_RTL, 1.12f);

    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES = Set.of("ar", "fa", "prs", "ps", "ur", "ckb", "sd", "ug");

    final int run;
    final float air;

    Direction(int run, float air) {
        this.run = run;
        this.air = air;
    }

    static Direction of(Locale language) {
        return RIGHT_TO_LEFT_LANGUAGES.contains(language.getLanguage()) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** The direction in which this text alone is read when it stands in a cell of its own. */
    Direction of(String text) {
        return text.codePoints().anyMatch(Direction::runsLeft) ? this : LEFT_TO_RIGHT;
    }

    /** Column widths as they follow on paper from the left: given in the order of reading. */
    int[] order(int... widths) {
        return this == LEFT_TO_RIGHT
                ? widths
                : IntStream.range(0, widths.length).map(i -> widths[widths.length - 1 - i]).toArray();
    }

    private static boolean runsLeft(int codePoint) {
        byte kind = Character.getDirectionality(codePoint);
        return kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
