package org.safeconduct.readmission;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Leaves out every request before whose presentation or journey nothing is to be said now. */
@Named
@Dependent
class NothingAhead implements ItemProcessor {

    @Inject Register register;

    @Inject Ahead ahead;

    @Override
    @ActivateRequestContext
    public Object processItem(Object item) {
        try {
            return ahead.any(register.read(((Candidate) item).number())) ? item : null;
        } catch (RuntimeException failure) {
            // One request that cannot be read holds up no other: the writer meets the same, and tells a supervisor.
            return item;
        }
    }
}
