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
 * @param timing null: whenever it came
 */
public record Replied(Days received, Outcome outcome, Timing timing) {

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

    /** Whether the reply was due, where the agreement lets its limit be counted; what this State ended itself never was. */
    public enum Timing {
        /** It was answered, or the limit has passed. */
        DUE,
        /** It was answered on or before the last day; silence is no answer. */
        IN_TIME;

        /** Reads the written form: {@code in-time}. */
        public static Timing of(String word) {
            return Arrays.stream(values())
                    .filter(timing -> timing.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> Invalid.at("/timing", "code"));
        }

        /** The written form. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Replied ANY = new Replied(Days.any(), null, null);

    /** Every request, received or not. */
    public static Replied any() {
        return ANY;
    }

    boolean narrows() {
        return received.bounded() || outcome != null || timing != null;
    }

    @Override
    public String toString() {
        return "received " + received + (outcome == null ? "" : " " + outcome) + (timing == null ? "" : " " + timing);
    }
}
