package org.safeconduct.backlog;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Tells the register how a run ended. */
@Named
@Dependent
class Ending extends AbstractJobListener {

    @Inject
    @BatchProperty(name = "id") String id;

    @Inject JobContext job;

    @Inject Foreman foreman;

    @Override
    public void afterJob() {
        foreman.ended(UUID.fromString(id), job.getBatchStatus());
    }
}
