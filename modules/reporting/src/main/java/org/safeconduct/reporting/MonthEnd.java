package org.safeconduct.reporting;

import jakarta.ejb.Stateless;
import java.util.List;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.NightJob;

/**
 * Freezes the figures of the month that is over: a Jakarta Batch job, nightly and on demand. What is frozen already stays as it is;
 * a revision needs a reason, and that is a person's to give.
 */
@Stateless
public class MonthEnd {

    static final NightJob JOB = new NightJob("freeze-month");

    /** Starts the job and gives its execution id; that of the present run if there is one. */
    @Gated(Action.JOB_RUN)
    public long run() {
        return JOB.start();
    }

    /** The latest runs, newest first. */
    @Gated(Action.JOB_READ)
    public List<NightJob.Run> runs() {
        return JOB.runs();
    }
}
