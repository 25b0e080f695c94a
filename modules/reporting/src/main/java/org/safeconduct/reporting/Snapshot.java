package org.safeconduct.reporting;

import java.time.OffsetDateTime;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Subject;

/**
 * That figures were frozen; never changed.
 *
 * @param cutOff what was recorded by then was counted, UTC
 * @param frozenBy login of the officer, or {@code system:} and the name of the job
 * @param reason why they differ from the revision before; null for the first
 * @param hash SHA-256 of the bytes when they were frozen, in hexadecimal
 * @param intact whether the bytes that are kept still have that hash
 */
public record Snapshot(
        SnapshotNumber number,
        OffsetDateTime cutOff,
        OffsetDateTime frozenAt,
        String frozenBy,
        String reason,
        String hash,
        boolean intact)
        implements
            Concerns {

    @Override
    public Subject subject() {
        return number.subject();
    }
}
