package org.safeconduct.access;

import java.util.UUID;
import org.safeconduct.kernel.Subject;

/** Where a file lies; a restricted one is there for its owner alone. */
record Placement(Subject subject, String office, UUID owner, boolean restricted) {

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
            case OFFICE -> ownedBy(caller) || (office != null && office.equals(caller.office()));
            case NATIONAL -> true;
        };
    }
}
