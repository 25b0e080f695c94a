package org.safeconduct.registration;

/**
 * An answer that a person may not have given: a code, or why there is none.
 *
 * @param code the code; null unless STATED
 * @param answer whether it was stated, refused, not asked, or unknown
 */
public record Stated(String code, Answer answer) {

    /** Unknown, refused and not asked differ. */
    public enum Answer {
        STATED,
        REFUSED,
        NOT_ASKED,
        UNKNOWN
    }

    public static Stated of(String code) {
        return new Stated(code, Answer.STATED);
    }

    /** Reads null as not asked, {@code REFUSED}, {@code NOT_ASKED} and {@code UNKNOWN} as themselves, else a code. */
    public static Stated parse(String text) {
        if (text == null) {
            return new Stated(null, Answer.NOT_ASKED);
        }
        return switch (text) {
            case "REFUSED", "NOT_ASKED", "UNKNOWN" -> new Stated(null, Answer.valueOf(text));
            default -> of(text);
        };
    }

    @Override
    public String toString() {
        return answer == Answer.STATED ? code : answer.name();
    }
}
