package org.safeconduct.readmission;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Queue;

/** Reads the candidates of a round by number, so that a restart goes on behind the last one that was kept. */
@Named
@Dependent
class Watched extends AbstractItemReader {

    private static final int AT_ONCE = 200;

    @Inject
    @BatchProperty(name = "round") String round;

    @Inject Candidates candidates;

    private final Queue<Candidate> ahead = new ArrayDeque<>();
    private String last = "";

    @Override
    public void open(Serializable checkpoint) {
        if (checkpoint != null) {
            last = (String) checkpoint;
        }
    }

    @Override
    public Object readItem() {
        if (ahead.isEmpty()) {
            ahead.addAll(candidates.after(Round.valueOf(round), last, AT_ONCE));
        }
        Candidate next = ahead.poll();
        if (next != null) {
            last = next.number().value();
        }
        return next;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }
}
