package org.safeconduct.paper;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import java.util.Set;

/** Joins the letters of Arabic script, as chapter 9.2 of the Unicode standard says; text stays in the order of reading. */
final class Joining {

    private static final int LAM = 0x0644;
    private static final Set<Integer> ALEFS = Set.of(0x0622, 0x0623, 0x0625, 0x0627);
    private static final int NONE = -1;

    private final int[] text;
    private final StringBuilder joined = new StringBuilder();

    private Joining(int[] text) {
        this.text = text;
    }

    static String joined(String text) {
        return new Joining(text.codePoints().toArray()).join();
    }

    /** Whether this letter joins its neighbours in a shape that the font lacks. */
    static boolean unjoinable(int codePoint) {
        int type = type(codePoint);
        String letter = Character.toString(codePoint);
        return switch (type) {
            case JoiningType.DUAL_JOINING -> JoinedForms.code(letter, Form.MEDIAL).isEmpty();
            case JoiningType.RIGHT_JOINING -> JoinedForms.code(letter, Form.FINAL).isEmpty();
            default -> false;
        };
    }

    private String join() {
        for (int i = 0; i < text.length; i++) {
            int after = neighbour(i, 1);
            if (text[i] == LAM && after != NONE && ALEFS.contains(text[after])) {
                i = lamAlef(i, after);
            } else {
                append(Character.toString(text[i]), Form.of(joinsBefore(i), joinsAfter(i)));
            }
        }
        return joined.toString();
    }

    /** Lam and alef melt into one shape; marks between them follow it. */
    private int lamAlef(int lam, int alef) {
        append(Character.toString(LAM) + Character.toString(text[alef]), Form.of(joinsBefore(lam), false));
        for (int mark = lam + 1; mark < alef; mark++) {
            joined.appendCodePoint(text[mark]);
        }
        return alef;
    }

    private void append(String letters, Form form) {
        JoinedForms.code(letters, form).ifPresentOrElse(joined::appendCodePoint, () -> joined.append(letters));
    }

    private boolean joinsBefore(int at) {
        int before = neighbour(at, -1);
        return before != NONE && joinsNext(type(text[before])) && joinsPrevious(type(text[at]));
    }

    private boolean joinsAfter(int at) {
        int after = neighbour(at, 1);
        return after != NONE && joinsNext(type(text[at])) && joinsPrevious(type(text[after]));
    }

    /** The next letter in that direction; vowel marks and the like do not count. */
    private int neighbour(int at, int step) {
        int i = at + step;
        while (i >= 0 && i < text.length && type(text[i]) == JoiningType.TRANSPARENT) {
            i += step;
        }
        return i >= 0 && i < text.length ? i : NONE;
    }

    private static boolean joinsNext(int type) {
        return type == JoiningType.DUAL_JOINING || type == JoiningType.LEFT_JOINING || type == JoiningType.JOIN_CAUSING;
    }

    private static boolean joinsPrevious(int type) {
        return type == JoiningType.DUAL_JOINING || type == JoiningType.RIGHT_JOINING
                || type == JoiningType.JOIN_CAUSING;
    }

    private static int type(int codePoint) {
        return UCharacter.getIntPropertyValue(codePoint, UProperty.JOINING_TYPE);
    }
}
