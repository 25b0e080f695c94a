package org.safeconduct.readmission;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import java.time.Duration;
import org.safeconduct.access.Caller;
import org.safeconduct.access.CurrentCaller;

/**
 * Starts the job each night, after refusals became final, and takes up after a start what a crash left. Each server has one: two
 * runs at once do no harm, because every request is locked and examined again inside its own transaction. A night that is missed
 * is made up by the next.
 */
@Singleton
@Startup
public class NightWatch {

    /** The batch runtime of the deployment is not there yet when beans are made. */
    private static final Duration AFTER_START = Duration.ofSeconds(5);

    @Resource TimerService timers;

    @Inject CurrentCaller caller;

    @Inject LimitWatch watch;

    @PostConstruct
    void wake() {
        timers.createSingleActionTimer(AFTER_START.toMillis(), new TimerConfig("resume", false));
    }

    @Timeout
    void resume() {
        LimitWatch.JOB.resume();
    }

    @Schedule(hour = "2", minute = "40", persistent = false)
    void night() {
        caller.become(Caller.system(LimitWatch.JOB.name()));
        watch.run();
    }
}
