package org.safeconduct.readmission;

import java.util.Arrays;
import java.util.Locale;
import org.safeconduct.kernel.Days;
import org.safeconduct.kernel.Invalid;

/**
 * Requests that the other State received, by what it answered in the last round.
 *
 * @param received the day of receipt
 * @param outcome null: whatever came of it
 */
public record Replied(Days received, Outcome outcome) {

    /** What came of a request. */
    public enum Outcome {
        ACCEPTED,
        /** Silence that is consent. */
        TACIT,
        /** With what the other State found insufficient. */
        REFUSED,
        /** Silence that was noted and is no consent. */
        SILENT,
        /** This State ended it before there was a reply. */
        ENDED,
        OPEN;

        /** Reads the written form: {@code accepted}. */
        public static Outcome of(String word) {
            return Arrays.stream(values())
                    .filter(outcome -> outcome.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst()
                    .orElseThrow(() -> Invalid.at("/reply", "code"));
        }
    }

    private static final Replied ANY = new Replied(Days.any(), null);

    /** Every request, received or not. */
    public static Replied any() {
        return ANY;
    }

    boolean narrows() {
        return received.bounded() || outcome != null;
    }

    @Override
    public String toString() {
        return "received " + received + (outcome == null ? "" : " " + outcome);
    }
}
