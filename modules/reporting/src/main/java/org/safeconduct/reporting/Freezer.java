package org.safeconduct.reporting;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.safeconduct.access.Caller;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.kernel.Invalid;

/** Hands each report to the face, through the gate, as the system. */
@Named
@Dependent
class Freezer extends AbstractItemWriter {

    private static final Logger LOG = System.getLogger(Freezer.class.getName());

    @Inject CurrentCaller caller;

    @Inject Snapshots snapshots;

    @Override
    @ActivateRequestContext
    public void writeItems(List<Object> items) {
        caller.become(Caller.system(MonthEnd.JOB.name()));
        items.stream().map(Snapshots.Freezing.class::cast).forEach(this::freeze);
    }

    private void freeze(Snapshots.Freezing asked) {
        try {
            snapshots.freeze(asked);
        } catch (Invalid overtaken) {
            // another server froze it meanwhile, and a record has come in since: a revision is a person's to explain
            LOG.log(Level.INFO, "{0} of {1} is frozen already", asked.report(), asked.month());
        } catch (EJBException failure) {
            // the gate has written the failed entry; the next night tries again, and the other reports need not wait for it
            LOG.log(Level.WARNING, "{0} of {1} could not be frozen", asked.report(), asked.month());
        }
    }
}
