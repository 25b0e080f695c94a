package org.safeconduct.backlog;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.safeconduct.access.Caller;
import org.safeconduct.access.CurrentCaller;

/** Hands a chunk to the face, through the gate, as the system; stops the job when an officer wants it. */
@Named
@Dependent
class LineWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty(name = "id") String id;

    @Inject CurrentCaller caller;

    @Inject Intake intake;

    @Inject JobContext job;

    @Override
    @ActivateRequestContext
    public void writeItems(List<Object> items) {
        caller.become(Caller.system(Foreman.JOB));
        List<Checked> lines = items.stream().map(Checked.class::cast).toList();
        if (intake.enter(new ImportId(UUID.fromString(id)), new Intake.Chunk(lines))) {
            BatchRuntime.getJobOperator().stop(job.getExecutionId());
        }
    }
}
