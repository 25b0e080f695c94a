package org.safeconduct.access;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.safeconduct.kernel.Action;

/** Role by action: how far. What no line grants is {@link Reach#NONE}. */
final class PowerTable {

    /** The table in force. */
    static final PowerTable LAW = new PowerTable();

    static {
        DoorPowers.enter(LAW);
        DeskPowers.enter(LAW);
        RegistrationPowers.enter(LAW);
        RsdPowers.enter(LAW);
        ReturnPowers.enter(LAW);
    }

    private final Map<Action, Map<Role, Reach>> lines = new EnumMap<>(Action.class);

    PowerTable grant(Action action, Reach reach, Role... roles) {
        Map<Role, Reach> line = lines.computeIfAbsent(action, any -> new EnumMap<>(Role.class));
        for (Role role : roles) {
            if (line.put(role, reach) != null) {
                throw new IllegalStateException("Two lines grant " + action + " to " + role);
            }
        }
        return this;
    }

    /** The furthest reach of these roles. */
    Reach reach(Set<Role> roles, Action action) {
        Map<Role, Reach> line = line(action);
        return roles.stream()
                .map(role -> line.getOrDefault(role, Reach.NONE))
                .max(Enum::compareTo)
                .orElse(Reach.NONE);
    }

    Map<Role, Reach> line(Action action) {
        return lines.getOrDefault(action, Map.of());
    }
}
