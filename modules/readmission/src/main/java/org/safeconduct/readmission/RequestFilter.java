package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.kernel.PersonId;

/**
 * Which requests a list shows; all conditions together.
 *
 * @param states empty: all
 * @param partner the requested State, ISO 3166-1 alpha-3; null: any
 * @param kind null: any
 * @param person null: anybody
 * @param officer login of who opened it; null: anybody
 * @param dueUntil only those with a running limit that ends on this day or before; null: whatever runs
 * @param overdue only those with a limit that has passed
 * @param replied only those received then, with such a reply
 */
public record RequestFilter(Set<RequestState> states, String partner, RequestKind kind, PersonId person, String officer,
        LocalDate dueUntil, boolean overdue, Replied replied) {

    public RequestFilter {
        states = states == null ? Set.of() : Set.copyOf(states);
        replied = replied == null ? Replied.any() : replied;
    }

    /** Received whenever, or not yet. */
    public RequestFilter(Set<RequestState> states, String partner, RequestKind kind, PersonId person, String officer,
            LocalDate dueUntil, boolean overdue) {
        this(states, partner, kind, person, officer, dueUntil, overdue, null);
    }

    public static RequestFilter any() {
        return in(Set.of());
    }

    public static RequestFilter in(Set<RequestState> states) {
        return new RequestFilter(states, null, null, null, null, null, false);
    }

    public static RequestFilter of(PersonId person) {
        return new RequestFilter(Set.of(), null, null, person, null, null, false);
    }

    /** For the log: {@code [R03, R06] SRB overdue}. */
    String written() {
        return Stream.of(states.stream().map(RequestState::code).sorted().toList(), partner, kind, officer, dueUntil,
                overdue ? "overdue" : null, replied.narrows() ? replied : null)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
