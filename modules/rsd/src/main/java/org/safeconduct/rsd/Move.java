package org.safeconduct.rsd;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A step of a claim, with what the timeline tells of it.
 *
 * @param told key in the bundle of events
 * @param args values for its text: codes, numbers, dates
 * @param on the legal day of the event
 * @param reason why; null if the act asks for none
 * @param due until when the next task is to be done; null for the next running limit
 */
record Move(Act act, Stage to, String told, List<String> args, LocalDate on, String reason, LocalDate due) {

    /** Told as {@code claim.<act>}, for example {@code claim.close-record}. */
    static Move by(Act act, Stage to, LocalDate on) {
        return new Move(act, to, "claim." + act.word(), List.of(), on, null, null);
    }

    Move told(String key, Object... values) {
        return new Move(act, to, key, List.of(values).stream().map(String::valueOf).toList(), on, reason, due);
    }

    Move with(Object... values) {
        return told(told, values);
    }

    /** A text of its own for each value: {@code claim.review-agree}. */
    Move as(Enum<?> value) {
        return told(told + "-" + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    Move because(String why) {
        return new Move(act, to, told, args, on, why, due);
    }

    Move due(LocalDate until) {
        return new Move(act, to, told, args, on, reason, until);
    }
}
