package org.safeconduct.access;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Subject;

/**
 * An account as administrators and colleagues see it.
 *
 * @param owned how many files the officer owns now
 * @param closedAt null while the account is open
 */
public record OfficerRow(
        UUID id,
        String login,
        String name,
        String office,
        List<Role> roles,
        OffsetDateTime lastLogin,
        OffsetDateTime lockedUntil,
        OffsetDateTime closedAt,
        long owned,
        long version)
        implements
            Concerns {

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.OFFICER, login);
    }
}
