package org.safeconduct.rsd;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** Leaves out every candidate with something standing against it. */
@Named
@Dependent
class BeyondDoubt implements ItemProcessor {

    @Inject Ripeness ripeness;

    @Inject Clock clock;

    @Override
    @ActivateRequestContext
    public Object processItem(Object item) {
        return ripeness.certain((Ripe) item, LocalDate.now(clock)) ? item : null;
    }
}
