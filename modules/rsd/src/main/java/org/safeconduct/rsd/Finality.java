package org.safeconduct.rsd;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Shows;
import org.safeconduct.kernel.Due;
import org.safeconduct.casefile.ClockView;
import org.safeconduct.registration.PersonLabel;
import org.safeconduct.registration.Track;
import java.util.*;
import java.time.*;

/** Refusals become final when nobody can appeal any more: by a Jakarta Batch job, nightly and on demand. */
@Stateless
public class Finality {
    public record Run(long execution, String state, OffsetDateTime started, OffsetDateTime ended, long read, long written) {}
    /** Starts the job; returns its execution id. */
    @Gated(Action.JOB_RUN) public long run() { throw new UnsupportedOperationException(); }
    @Gated(Action.JOB_READ) public List<Run> runs() { throw new UnsupportedOperationException(); }
}
