package org.safeconduct.reporting;

import java.util.List;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Subject;

/**
 * Frozen figures with what one must know to read them.
 *
 * @param contents null if the bytes are no longer those that were frozen: then nothing in them can be relied on
 * @param revisions of the same figures, newest first; this one is among them
 */
public record FrozenFigures(Snapshot head, SnapshotContents contents, List<Snapshot> revisions) implements Concerns {

    @Override
    public Subject subject() {
        return head.subject();
    }
}
