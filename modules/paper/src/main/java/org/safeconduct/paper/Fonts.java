package org.safeconduct.paper;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the fonts of the house can show. */
public final class Fonts {

    private static final Map<Face, Embedded> FACES = load();

    private Fonts() {}

    /**
     * The first character of the text that cannot be printed, or empty if the whole text can. Callers ask before they
     * accept a text that will be printed later; {@link Letter} asks again.
     */
    public static Optional<MissingGlyph> missing(String text) {
        return Wording.printable(text)
                .codePoints()
                .filter(c -> c != '\n' && (!anyFace(c) || Joining.unjoinable(c)))
                .mapToObj(MissingGlyph::new)
                .findFirst();
    }

    /**
     * The text as it can be printed: as it is, else in Latin letters, made by rule; a sign that has none becomes a question
     * mark.
     */
    public static String romanised(String text) {
        if (missing(text).isEmpty()) {
            return text;
        }
        StringBuilder latin = new StringBuilder();
        Transliterator.getInstance("Any-Latin; NFC")
                .transliterate(text)
                .codePoints()
                .forEach(c -> latin
                        .appendCodePoint(missing(Character.toString(c)).isEmpty() ? c : '?'));
        return latin.toString();
    }

    /** Cuts a text into pieces that one typeface each can show. */
    static List<Run> runs(String text, Face first) {
        List<Run> runs = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        Face face = first;
        for (int codePoint : text.codePoints().toArray()) {
            Face next = codePoint == '\n' ? face : faceFor(codePoint, face);
            if (next != face && !piece.isEmpty()) {
                runs.add(new Run(face, piece.toString()));
                piece.setLength(0);
            }
            face = next;
            piece.appendCodePoint(codePoint);
        }
        runs.add(new Run(face, piece.toString()));
        return runs;
    }

    private static Face faceFor(int codePoint, Face current) {
        Face wished = shared(codePoint) ? current : Face.forCharacter(codePoint);
        if (FACES.get(wished).shows(codePoint)) {
            return wished;
        }
        return Arrays.stream(Face.values())
                .filter(f -> FACES.get(f).shows(codePoint))
                .findFirst()
                .orElseThrow(() -> new MissingGlyph(codePoint));
    }

    private static boolean anyFace(int codePoint) {
        return FACES.values().stream().anyMatch(f -> f.shows(codePoint));
    }

    private static boolean shared(int codePoint) {
        if (Character.isDigit(codePoint)) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    }

    private static Map<Face, Embedded> load() {
        Map<Face, Embedded> faces = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            faces.put(face, Embedded.load(face, Weight.REGULAR));
        }
        return faces;
    }
}
