package org.safeconduct.paper;

/**
 * A box of a form, with its caption inside at the top; it stays on paper when nothing is known.
 *
 * @param caption what belongs in it
 * @param value what stands in it; null or empty: nothing
 * @param share of the row's width, against the other boxes
 * @param height at least, in points
 */
public record Box(String caption, String value, int share, int height) {

    private static final int LINE = 28;
    static final int SIGNATURE = 72;

    public Box {
        value = value == null ? "" : value;
    }

    public static Box of(String caption, String value) {
        return new Box(caption, value, 1, LINE);
    }

    /** Room for a signature and a stamp. */
    public static Box toSign(String caption) {
        return new Box(caption, "", 1, SIGNATURE);
    }

    boolean signed() {
        return height >= SIGNATURE;
    }

    /** As many times as wide as a plain one. */
    public Box wide(int times) {
        return new Box(caption, value, times, height);
    }
}
