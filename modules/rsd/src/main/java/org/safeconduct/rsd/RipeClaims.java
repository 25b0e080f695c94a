package org.safeconduct.rsd;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;

/** Reads candidates by key, so that a restart goes on behind the last one that was kept. */
@Named
@Dependent
class RipeClaims extends AbstractItemReader {

    private static final int AT_ONCE = 200;

    @Inject Ripeness ripeness;

    @Inject Clock clock;

    private final Queue<Ripe> ahead = new ArrayDeque<>();
    private UUID last = new UUID(0, 0);

    @Override
    public void open(Serializable checkpoint) {
        if (checkpoint != null) {
            last = (UUID) checkpoint;
        }
    }

    @Override
    public Object readItem() {
        if (ahead.isEmpty()) {
            ahead.addAll(ripeness.after(last, LocalDate.now(clock), AT_ONCE));
        }
        Ripe next = ahead.poll();
        if (next != null) {
            last = next.claim();
        }
        return next;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }
}
