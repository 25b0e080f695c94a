package org.safeconduct.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import java.time.Duration;
import org.safeconduct.access.Caller;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.kernel.Nights;

/**
 * Starts the job each night, last of all, and takes up after a start what a crash left. Each server has one: two runs at once do
 * no harm, because the second finds what the first has frozen. A night that is missed is made up by the next.
 */
@Singleton
@Startup
public class NightWatch {

    /** The batch runtime of the deployment is not there yet when beans are made. */
    private static final Duration AFTER_START = Duration.ofSeconds(5);

    private static final String RESUME = "resume";
    private static final String NIGHT = "night";

    @Resource TimerService timers;

    @Inject CurrentCaller caller;

    @Inject MonthEnd end;

    @PostConstruct
    void wake() {
        timers.createSingleActionTimer(AFTER_START.toMillis(), new TimerConfig(RESUME, false));
        Nights.at(5, 10).ifPresent(night -> timers.createCalendarTimer(night, new TimerConfig(NIGHT, false)));
    }

    @Timeout
    void ring(Timer timer) {
        if (RESUME.equals(timer.getInfo())) {
            resume();
        } else {
            night();
        }
    }

    private void resume() {
        MonthEnd.JOB.resume();
    }

    private void night() {
        caller.become(Caller.system(MonthEnd.JOB.name()));
        end.run();
    }
}
