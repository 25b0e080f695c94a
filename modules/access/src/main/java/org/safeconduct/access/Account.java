package org.safeconduct.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Subject;

/** An open account as the entrance reads it. */
record Account(
        UUID id,
        String login,
        String name,
        String office,
        Set<Role> roles,
        String hash,
        boolean oneTime,
        long stamp)
        implements
            Concerns {

    static final String COLUMNS = """
            o.id, o.login, o.name, o.office,
            (select array_agg(r.role) from access.officer_role r where r.officer = o.id), o.one_time, o.stamp
            """;

    /** Reads {@link #COLUMNS} and then the hash. */
    static Account read(ResultSet row) throws SQLException {
        return new Account(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4),
                Roles.read(row.getArray(5)), row.getString(8), row.getBoolean(6), row.getLong(7));
    }

    /** With a one-time password nothing is open but changing it. */
    Caller caller(String room, String address) {
        Set<Role> open = oneTime ? EnumSet.of(Role.NEWCOMER) : roles;
        return new Caller(id, login, name, office, open, room, address, stamp);
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.OFFICER, login);
    }
}
