package org.safeconduct.readmission;

import jakarta.batch.api.BatchProperty;
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
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.WrongStage;

/** Hands each request to the face of the round, through the gate, as the system. What is refused or fails holds up no other, and
 * goes to a supervisor; the next night looks at it again. */
@Named
@Dependent
class Watchmen extends AbstractItemWriter {

    private static final Logger LOG = Logger.getLogger(Watchmen.class.getName());

    @Inject
    @BatchProperty(name = "round") String round;

    @Inject CurrentCaller caller;

    @Inject Suspensions suspensions;

    @Inject Alerts alerts;

    @Inject Lapses lapses;

    @Inject Forewarnings forewarnings;

    @Override
    @ActivateRequestContext
    public void writeItems(List<Object> items) {
        items.stream().map(Candidate.class::cast).map(Candidate::number).forEach(this::look);
    }

    private void look(RequestNumber number) {
        caller.become(Caller.system(LimitWatch.JOB.name()));
        try {
            act(number);
        } catch (WrongStage | Stale overtaken) {
            // somebody moved it on meanwhile, another server perhaps: nothing is left to do
        } catch (Refusal refusal) {
            LOG.log(Level.INFO, "{0} is left by {1}: {2}", new Object[]{number, round, refusal.key()});
            leave(number);
        } catch (EJBException failure) {
            // the gate has written the failed entry; one broken request must not keep the others from being seen
            LOG.log(Level.WARNING, "{0} is left by {1}", new Object[]{number, round});
            leave(number);
        }
    }

    private void act(RequestNumber number) {
        switch (Round.valueOf(round)) {
            case RECHECK -> suspensions.recheck(number);
            case LIMITS -> alerts.ofLimits(number);
            case SILENCE -> alerts.ofSilence(number);
            case DOCUMENTS -> alerts.ofDocument(number);
            case ENDS -> lapses.lapse(number);
            case AHEAD -> forewarnings.of(number);
        }
    }

    private void leave(RequestNumber number) {
        caller.become(Caller.system(LimitWatch.JOB.name()));
        try {
            alerts.leave(number);
        } catch (EJBException failure) {
            LOG.log(Level.WARNING, "{0} could not be put before a supervisor", number);
        }
    }
}
