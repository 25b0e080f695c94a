package org.safeconduct.backlog;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.safeconduct.kernel.Open;

/** Sees to it that every import that runs has a run of the job on this server, and takes up after a start what a crash left. */
@Singleton
@Startup
public class Foreman {

    static final String JOB = "asylum-files";

    /** The batch runtime of the deployment is not there yet when beans are made. */
    private static final Duration AFTER_START = Duration.ofSeconds(5);

    private static final Logger LOG = Logger.getLogger(Foreman.class.getName());

    @Resource TimerService timers;

    @Inject Register register;

    @Inject Shelf shelf;

    private final Set<UUID> atWork = new HashSet<>();
    private boolean awake;

    @PostConstruct
    void wake() {
        timers.createSingleActionTimer(AFTER_START.toMillis(), new TimerConfig(JOB, false));
    }

    /** Begins what is to be done, and ends what nobody works on, as soon as the caller's transaction has committed. */
    @Open("the import starts its job inside its own gated act")
    public void soon() {
        timers.createSingleActionTimer(0, new TimerConfig(JOB, false));
    }

    /** In no transaction: each step of the start stands by itself. */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void look() {
        if (!awake) {
            awake = true;
            shelf.clearHalves();
        }
        endStops();
        register.running(node())
                .stream()
                .filter(run -> register.take(run.id(), node()) && atWork.add(run.id()))
                .forEach(this::start);
    }

    /** An import may be stopped before its job has begun, or after its server went down. */
    void endStops() {
        register.stopping(node())
                .stream()
                .filter(id -> !atWork.contains(id))
                .forEach(id -> register.become(id, State.STOPPED));
    }

    private void start(Register.Run run) {
        Properties which = new Properties();
        which.setProperty("import", run.id().toString());
        JobOperator operator = BatchRuntime.getJobOperator();
        try {
            register.runs(run.id(),
                    run.execution() == null ? operator.start(JOB, which) : again(operator, run, which));
        } catch (BatchRuntimeException failure) {
            LOG.log(Level.WARNING, "An import cannot be started", failure);
            atWork.remove(run.id());
            register.become(run.id(), State.FAILED);
        }
    }

    private static long again(JobOperator operator, Register.Run run, Properties which) {
        try {
            return operator.restart(run.execution(), which);
        } catch (BatchRuntimeException refused) {
            LOG.log(Level.WARNING, "Execution {0} cannot be restarted; a new one goes on behind its last line",
                    run.execution());
            return operator.start(JOB, which);
        }
    }

    /** What went down with the server still runs: the next start takes it up. */
    @Open("the job reports inside its own run how it ended")
    public void ended(UUID id, BatchStatus status) {
        atWork.remove(id);
        switch (status) {
            case FAILED, ABANDONED -> register.become(id, State.FAILED);
            case STOPPING, STOPPED -> stopped(id);
            default -> finished(id);
        }
    }

    private void stopped(UUID id) {
        if (register.read(id).state() == State.STOPPING) {
            register.become(id, State.STOPPED);
        }
    }

    private void finished(UUID id) {
        register.become(id, State.FINISHED);
        if (!register.read(id).dry()) {
            shelf.clear(id);
        }
    }

    private static String node() {
        return System.getProperty("jboss.node.name", "one");
    }
}
