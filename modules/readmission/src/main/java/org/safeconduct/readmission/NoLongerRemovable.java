package org.safeconduct.readmission;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.safeconduct.rsd.Removability;

/** Leaves out every request that may go on: it is not touched, and the log is not filled with nights of nothing. */
@Named
@Dependent
class NoLongerRemovable implements ItemProcessor {

    @Inject Removability removability;

    @Override
    @ActivateRequestContext
    public Object processItem(Object item) {
        return removability.removable(((Candidate) item).person()) ? null : item;
    }
}
