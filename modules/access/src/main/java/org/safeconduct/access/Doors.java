package org.safeconduct.access;

import static org.safeconduct.access.Role.*;

import java.util.EnumSet;
import java.util.Set;

/** Whose room it is: the other State enters one of its own, and nobody of the authority enters there. */
final class Doors {

    private static final String PARTNER = "partner";
    private static final Set<Role> OTHER_STATE = EnumSet.of(PARTNER_AUTHORITY, MISSION);

    private Doors() {}

    static boolean open(String room, Set<Role> roles) {
        return PARTNER.equals(room)
                ? !roles.isEmpty() && OTHER_STATE.containsAll(roles)
                : roles.stream().noneMatch(OTHER_STATE::contains);
    }
}
