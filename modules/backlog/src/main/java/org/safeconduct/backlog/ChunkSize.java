package org.safeconduct.backlog;

import jakarta.batch.api.chunk.AbstractCheckpointAlgorithm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A chunk is so many lines; fewer where lines are long, because all of them are in memory at once. */
@Named
@Dependent
class ChunkSize extends AbstractCheckpointAlgorithm {

    @Inject InHand inHand;

    @Override
    public boolean isReadyToCheckpoint() {
        return inHand.full();
    }

    @Override
    public void endCheckpoint() {
        inHand.clear();
    }
}
