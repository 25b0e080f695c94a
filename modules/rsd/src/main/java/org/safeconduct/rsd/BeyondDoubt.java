package org.safeconduct.rsd;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.safeconduct.kernel.Refusal;

/** Leaves out every candidate with something standing against it, and puts it before a person. */
@Named
@Dependent
class BeyondDoubt implements ItemProcessor {

    @Inject Ripeness ripeness;

    @Inject Clock clock;

    @Inject Leftovers leftovers;

    @Override
    @ActivateRequestContext
    public Object processItem(Object item) {
        Ripe ripe = (Ripe) item;
        Optional<Refusal> doubt = ripeness.against(ripe, LocalDate.now(clock));
        doubt.ifPresent(refusal -> leftovers.left(ripe, refusal));
        return doubt.isPresent() ? null : item;
    }
}
