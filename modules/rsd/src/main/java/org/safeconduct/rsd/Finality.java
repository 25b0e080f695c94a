package org.safeconduct.rsd;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import java.util.List;
import java.time.OffsetDateTime;

/** Refusals become final when nobody can appeal any more: by a Jakarta Batch job, nightly and on demand. */
@Stateless
public class Finality {
    public record Run(long execution, String state, OffsetDateTime started, OffsetDateTime ended, long read, long written) {}
    /** Starts the job; returns its execution id. */
    @Gated(Action.JOB_RUN) public long run() { throw new UnsupportedOperationException(); }
    @Gated(Action.JOB_READ) public List<Run> runs() { throw new UnsupportedOperationException(); }
}
