package org.safeconduct.backlog;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Subject;

/**
 * How far an import is.
 *
 * @param state {@code running}, {@code finished}, {@code stopped}, {@code failed}; {@code unmapped} while nobody has said what
 *     its own columns mean
 * @param dryRun lines are checked and counted, nothing is written
 * @param read records so far; each is written, known (in already, word for word) or rejected
 * @param written that became a file; in a dry run, that would
 * @param size bytes as sent
 * @param begunBy login
 * @param endedAt null while it runs
 */
public record ImportView(
        UUID id,
        String kind,
        String state,
        boolean dryRun,
        long read,
        long written,
        long known,
        long rejected,
        long size,
        String begunBy,
        OffsetDateTime begunAt,
        OffsetDateTime endedAt)
        implements
            Concerns {

    @Override
    public Subject subject() {
        return new ImportId(id).subject();
    }
}
