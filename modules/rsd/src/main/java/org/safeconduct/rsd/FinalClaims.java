package org.safeconduct.rsd;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.safeconduct.access.Caller;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.kernel.Refusal;

/** Hands each claim to the face, through the gate, as the system. What is refused or fails stays for the next night. */
@Named
@Dependent
class FinalClaims extends AbstractItemWriter {

    private static final Logger LOG = Logger.getLogger(FinalClaims.class.getName());

    @Inject CurrentCaller caller;

    @Inject Finality finality;

    @Override
    @ActivateRequestContext
    public void writeItems(List<Object> items) {
        caller.become(Caller.system(FinalityJob.NAME));
        items.stream().map(Ripe.class::cast).forEach(this::finalise);
    }

    private void finalise(Ripe ripe) {
        try {
            finality.finalise(ripe.number(), ripe.person());
        } catch (Refusal refusal) {
            LOG.log(Level.INFO, "{0} stays open: {1}", new Object[]{ripe.number(), refusal.key()});
        } catch (EJBException failure) {
            // the gate has written the failed entry; one broken file must not keep the others open
            LOG.log(Level.WARNING, "{0} could not be closed", ripe.number());
        }
    }
}
