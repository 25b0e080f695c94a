package org.safeconduct.paper;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The code points under which the Arabic font keeps the joined shapes of a letter: Unicode's presentation forms, and for
 * letters that have none (Pashto, Kurdish, Sindhi …) those that {@code joined.txt} lists.
 */
final class JoinedForms {

    private record Shape(String letters, Form form) {}

    private static final Map<Shape, Integer> CODES = new HashMap<>();
    private static final Map<Integer, String> LETTERS = new HashMap<>();

    static {
        present(0xFB50, 0xFBFF);
        present(0xFE80, 0xFEFC);
        added().forEach(line -> add(line.split(" ")));
    }

    private JoinedForms() {}

    /** The shape of a letter, or of lam with alef; empty if the font has none. */
    static Optional<Integer> code(String letters, Form form) {
        return Optional.ofNullable(CODES.get(new Shape(letters, form)));
    }

    /** The letters that a shape stands for, or null if the code point is no joined shape. */
    static String letters(int code) {
        return LETTERS.get(code);
    }

    private static void present(int from, int to) {
        for (int code = from; code <= to; code++) {
            String letters = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC);
            int type = UCharacter.getIntPropertyValue(code, UProperty.DECOMPOSITION_TYPE);
            for (Form form : Form.values()) {
                if (form.unicode == type) {
                    keep(letters, form, code);
                }
            }
        }
    }

    private static void add(String... columns) {
        String letter = Character.toString(Integer.parseInt(columns[0], 16));
        keep(letter, Form.valueOf(columns[1]), Integer.parseInt(columns[2], 16));
    }

    private static void keep(String letters, Form form, int code) {
        CODES.put(new Shape(letters, form), code);
        LETTERS.put(code, letters);
    }

    private static List<String> added() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                JoinedForms.class.getResourceAsStream("fonts/joined.txt"), StandardCharsets.US_ASCII))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
