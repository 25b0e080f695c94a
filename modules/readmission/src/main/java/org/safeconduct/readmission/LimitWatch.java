package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import java.util.List;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.NightJob;

/**
 * The watch over requests and their limits: a Jakarta Batch job, nightly and on demand. It looks again whether people may still
 * be removed, warns of limits and travel documents that run out, puts silence that counts as consent before a supervisor,
 * takes the steps that come by the mere passing of time, and warns before a presentation or a journey.
 */
@Stateless
public class LimitWatch {

    static final NightJob JOB = new NightJob("watch-limits");

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
