package org.safeconduct.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Scope;
import org.safeconduct.kernel.Subject;

/** The one table: role x action -> reach. Shown on a screen, read by the gate and by open acts. */
@Stateless
public class Powers {

    /** One line of the table as shown; a role that is not in it has no such power. */
    public record Line(Action action, Map<Role, Reach> reach) {}

    @Inject CurrentCaller caller;
    @Inject Rights rights;

    @Gated(Action.POWERS_READ)
    public List<Line> table() {
        return Arrays.stream(Action.values()).map(action -> new Line(action, PowerTable.LAW.line(action))).toList();
    }

    /** How far these roles reach together: the furthest of them. */
    @Open("asked where open acts are computed and by the gate")
    public Reach reach(Set<Role> roles, Action action) {
        return PowerTable.LAW.reach(roles, action);
    }

    /** Whether this caller may do the action on this subject now: power, office, ownership. Same answer as the gate gives. */
    @Open("asked where open acts are computed")
    public boolean may(Action action, Subject subject) {
        return rights.denial(action, List.of(subject)).isEmpty();
    }

    /** The rows that the current caller may see for the action; Forbidden if none. */
    @Open("every list asks for its WHERE")
    public Scope scope(Action action) {
        Caller who = caller.get();
        return switch (rights.reach(action)) {
            case NONE -> throw new Forbidden("forbidden-power");
            case OWN -> new Scope(false, Set.of(), who.officer());
            case OFFICE -> new Scope(false, who.office() == null ? Set.of() : Set.of(who.office()), who.officer());
            case NATIONAL -> new Scope(true, Set.of(), who.officer());
        };
    }

    /** Whether the current caller has the action at all (menu, buttons without a subject). */
    @Open("menus ask once a view")
    public Set<Action> mine() {
        Set<Action> mine = EnumSet.noneOf(Action.class);
        for (Action action : Action.values()) {
            if (rights.reach(action) != Reach.NONE) {
                mine.add(action);
            }
        }
        return mine;
    }
}
