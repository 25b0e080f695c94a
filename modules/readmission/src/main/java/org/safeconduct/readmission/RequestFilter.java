package org.safeconduct.readmission;

import java.util.Set;
import org.safeconduct.kernel.PersonId;

/**
 * Which requests a list shows; all conditions together.
 *
 * @param states empty: all
 * @param partner the requested State, ISO 3166-1 alpha-3; null: any
 * @param person null: anybody
 * @param overdue only those with a limit that has passed
 */
public record RequestFilter(Set<RequestState> states, String partner, PersonId person, boolean overdue) {

    public RequestFilter {
        states = states == null ? Set.of() : Set.copyOf(states);
    }

    public static RequestFilter any() {
        return in(Set.of());
    }

    public static RequestFilter in(Set<RequestState> states) {
        return new RequestFilter(states, null, null, false);
    }

    public static RequestFilter of(PersonId person) {
        return new RequestFilter(Set.of(), null, person, false);
    }

    /** For the log: {@code [R03, R06] SRB overdue}. */
    String written() {
        return states.stream().map(RequestState::code).sorted().toList() + " " + partner + (overdue ? " overdue" : "");
    }
}
