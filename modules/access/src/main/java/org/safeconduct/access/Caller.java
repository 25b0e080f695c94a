package org.safeconduct.access;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * Who is calling, as the gate and the log name them.
 *
 * @param officer the account's id; all zeros for nobody
 * @param login the account's login name; {@code -} for nobody
 * @param name the name shown to colleagues
 * @param office code of the office where the officer sits; null for nobody and for the system
 * @param room through which room: {@code staff}, {@code api}, {@code job}
 * @param address network address of the caller's machine; null for jobs
 * @param stamp changes when roles, office or password change; a session with an old stamp must log in again
 */
public record Caller(
        UUID officer,
        String login,
        String name,
        String office,
        Set<Role> roles,
        String room,
        String address,
        long stamp)
        implements
            Serializable {

    public static final UUID NOBODY = new UUID(0, 0);

    public Caller {
        roles = Set.copyOf(roles);
    }

    public static Caller nobody(String room, String address) {
        return new Caller(NOBODY, "-", "-", null, Set.of(Role.NOBODY), room, address, 0);
    }

    /** The system officer under which jobs run. */
    public static Caller system(String job) {
        return new Caller(new UUID(0, 1), "system:" + job, "system", null, Set.of(Role.SYSTEM), "job", null, 0);
    }

    /** The same caller, seen from a room. */
    public Caller in(String room, String address) {
        return new Caller(officer, login, name, office, roles, room, address, stamp);
    }

    /** True until the one-time password is changed: nothing else is open to this caller. */
    public boolean mustChangePassword() {
        return roles.contains(Role.NEWCOMER);
    }

    public boolean known() {
        return !NOBODY.equals(officer);
    }
}
