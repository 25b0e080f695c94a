package org.safeconduct.audit;

import java.util.List;
import java.util.Locale;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Subject;

/**
 * What the gate hands to the log.
 *
 * @param actor login of the caller
 * @param reason key of the refusal; null when done
 * @param subjects what it was about and what it showed
 * @param shown how many rows were shown
 * @param purpose the reason that the officer gave; encrypted like the facts; null if none
 * @param facts old and new values and terms of a search, in the clear: they are encrypted on the way in
 */
public record Deed(
        String actor,
        String actorName,
        List<String> roles,
        String office,
        String room,
        String address,
        Action action,
        Outcome outcome,
        String reason,
        List<Subject> subjects,
        int shown,
        String purpose,
        List<Fact> facts) {

    /** How it ended. */
    public enum Outcome {
        DONE,
        REFUSED,
        FAILED;

        /** The written form in the log. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same deed as it touched these. */
    public Deed with(List<Subject> touched, List<Fact> noted) {
        return new Deed(actor, actorName, roles, office, room, address, action, outcome, reason, touched, shown,
                purpose,
                noted);
    }

    /** One noted fact; owner is whose value it is, null for nobody's. */
    public record Fact(Subject owner, String field, String before, String after) {}

    public Deed {
        roles = List.copyOf(roles);
        subjects = List.copyOf(subjects);
        facts = List.copyOf(facts);
    }
}
