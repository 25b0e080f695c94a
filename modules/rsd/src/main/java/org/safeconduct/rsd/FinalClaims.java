package org.safeconduct.rsd;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.safeconduct.access.Caller;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.kernel.Refusal;

/** Hands each claim to the face, through the gate, as the system. What is refused or fails stays open and goes to a
 * person; the next night looks at it again. */
@Named
@Dependent
class FinalClaims extends AbstractItemWriter {

    @Inject CurrentCaller caller;

    @Inject Finality finality;

    @Inject Leftovers leftovers;

    @Override
    @ActivateRequestContext
    public void writeItems(List<Object> items) {
        caller.become(Caller.system(Finality.JOB.name()));
        items.stream().map(Ripe.class::cast).forEach(this::finalise);
    }

    private void finalise(Ripe ripe) {
        try {
            finality.finalise(ripe.number(), ripe.person());
        } catch (Refusal refusal) {
            leftovers.left(ripe, refusal);
        } catch (EJBException failure) {
            // the gate has written the failed entry; one broken file must not keep the others open
            leftovers.failed(ripe);
        }
    }
}
