package org.safeconduct.access;

import java.util.UUID;
import org.safeconduct.kernel.Subject;

/**
 * Where a file lies; a restricted one is there for its owner alone.
 *
 * @param counterpart office of the other State that the file is shared with; null for none
 */
record Placement(Subject subject, String office, UUID owner, boolean restricted, String counterpart) {

    boolean ownedBy(Caller caller) {
        return caller.officer().equals(owner);
    }

    boolean hiddenFrom(Caller caller) {
        return restricted && !ownedBy(caller) && !caller.roles().contains(Role.SYSTEM);
    }

    boolean within(Reach reach, Caller caller) {
        return switch (reach) {
            case NONE -> false;
            case OWN -> ownedBy(caller);
            case OFFICE -> ownedBy(caller) || liesWith(caller);
            case NATIONAL -> true;
        };
    }

    private boolean liesWith(Caller caller) {
        return caller.office() != null
                && (caller.office().equals(office) || caller.office().equals(counterpart));
    }
}
