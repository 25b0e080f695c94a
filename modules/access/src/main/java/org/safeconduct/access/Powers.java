package org.safeconduct.access;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Subject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one table: role x action -> reach. Shown on a screen, read by the gate and by open acts. */
@Stateless
public class Powers {
    /** One line of the table as shown. */
    public record Line(Action action, Map<Role, Reach> reach) {}
    @Gated(Action.POWERS_READ) public List<Line> table() { throw new UnsupportedOperationException(); }
    /** How far these roles reach together: the furthest of them. */
    @Open("asked where open acts are computed and by the gate") public Reach reach(Set<Role> roles, Action action) { throw new UnsupportedOperationException(); }
    /** Whether this caller may do the action on this subject now: power, office, ownership. Same answer as the gate gives. */
    @Open("asked where open acts are computed") public boolean may(Action action, Subject subject) { throw new UnsupportedOperationException(); }
    /** The rows that the current caller may see for the action; Forbidden if none. */
    @Open("every list asks for its WHERE") public org.safeconduct.kernel.Scope scope(Action action) { throw new UnsupportedOperationException(); }
    /** Whether the current caller has the action at all (menu, buttons without a subject). */
    @Open("menus ask once a view") public Set<Action> mine() { throw new UnsupportedOperationException(); }
}
