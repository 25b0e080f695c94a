package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Subject;

/**
 * Something that falls on a day of the planner's calendar.
 *
 * @param about which limit, as {@link RuleName#code()}, or what of the interview, as {@link RequestAct#word()}; null for the rest
 * @param names of the person; empty until they are looked up
 * @param partner the requested State, ISO 3166-1 alpha-3
 * @param legs the rides of a transfer, in order; empty for the rest
 */
public record PlannerEntry(LocalDate on, PlannerKind kind, String about, RequestNumber number, PersonId person,
        List<NamePart> names, String partner, RequestState state, List<Leg> legs) implements Concerns {

    static PlannerEntry of(LocalDate on, PlannerKind kind, String about, ReadmissionRequest request) {
        return new PlannerEntry(on, kind, about, request.number(), request.person(), List.of(), request.partner(),
                request.state(), List.of());
    }

    PlannerEntry named(List<NamePart> parts) {
        return new PlannerEntry(on, kind, about, number, person, parts, partner, state, legs);
    }

    PlannerEntry by(List<Leg> rides) {
        return new PlannerEntry(on, kind, about, number, person, names, partner, state, rides);
    }

    @Override
    public Subject subject() {
        return number.subject();
    }
}
