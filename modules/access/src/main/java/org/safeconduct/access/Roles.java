package org.safeconduct.access;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.kernel.Flaws;

/** The roles that a person can have, and how they stand in a column. */
final class Roles {

    private static final Set<Role> NOT_GIVEN = EnumSet.of(Role.SYSTEM, Role.NOBODY, Role.NEWCOMER);

    private Roles() {}

    /** Null: none. */
    static Set<Role> read(Array column) throws SQLException {
        return column == null
                ? EnumSet.noneOf(Role.class)
                : Arrays.stream((String[]) column.getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    static Flaws check(Flaws flaws, Set<Role> roles) {
        if (roles == null || roles.isEmpty()) {
            return flaws.add("/roles", "roles-required");
        }
        return flaws.unless(roles.stream().noneMatch(NOT_GIVEN::contains), "/roles", "role-not-given");
    }
}
