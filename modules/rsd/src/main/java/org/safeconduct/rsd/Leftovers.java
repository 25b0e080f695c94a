package org.safeconduct.rsd;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.safeconduct.access.Caller;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.WrongStage;

/** What the job could not close: said in the server log by case number, and put before a case manager. */
@Dependent
class Leftovers {

    private static final Logger LOG = Logger.getLogger(Leftovers.class.getName());

    @Inject CurrentCaller caller;

    @Inject Finality finality;

    /** A claim that somebody moved on meanwhile, another node perhaps, leaves nothing to do. */
    void left(Ripe ripe, Refusal refusal) {
        if (!(refusal instanceof WrongStage)) {
            LOG.log(Level.INFO, "{0} stays open: {1}", new Object[]{ripe.number(), refusal.key()});
            report(ripe);
        }
    }

    void failed(Ripe ripe) {
        LOG.log(Level.WARNING, "{0} could not be closed", ripe.number());
        report(ripe);
    }

    private void report(Ripe ripe) {
        caller.become(Caller.system(Finality.JOB.name()));
        try {
            finality.leave(ripe.number(), ripe.person());
        } catch (EJBException failure) {
            LOG.log(Level.WARNING, "{0} could not be put before a case manager", ripe.number());
        }
    }
}
