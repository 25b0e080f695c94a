package org.safeconduct.registration;

/**
 * An answer that a person may not have given: a code, or why there is none.
 *
 * @param code the code; null unless STATED
 * @param answer whether it was stated, refused, not asked, unknown, or left out
 */
public record Stated(String code, Answer answer) {

    /** Unknown, refused and not asked differ; absent is what was left out. */
    public enum Answer {
        STATED,
        REFUSED,
        NOT_ASKED,
        UNKNOWN,
        ABSENT
    }

    public static Stated of(String code) {
        return new Stated(code, Answer.STATED);
    }

    /** Reads null as absent, the names of the other answers as themselves, else a code. */
    public static Stated parse(String text) {
        if (text == null) {
            return new Stated(null, Answer.ABSENT);
        }
        return switch (text) {
            case "REFUSED", "NOT_ASKED", "UNKNOWN", "ABSENT" -> new Stated(null, Answer.valueOf(text));
            default -> of(text);
        };
    }

    @Override
    public String toString() {
        return answer == Answer.STATED ? code : answer.name();
    }
}
