package org.safeconduct.backlog;

import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What the chunk holds by now, kept beside the step: its parts are made apart from each other. */
@Dependent
class InHand {

    private static final int MOST_LINES = 2_000;
    private static final long MOST_BYTES = 8L * 1024 * 1024;

    @Inject StepContext step;

    private record Load(int lines, long bytes) {}

    void take(Entry entry) {
        Load load = load();
        step.setTransientUserData(new Load(load.lines() + 1, load.bytes() + entry.sent().length));
    }

    boolean full() {
        Load load = load();
        return load.lines() >= MOST_LINES || load.bytes() >= MOST_BYTES;
    }

    void clear() {
        step.setTransientUserData(null);
    }

    private Load load() {
        return step.getTransientUserData() instanceof Load load ? load : new Load(0, 0);
    }
}
