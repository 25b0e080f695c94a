package org.safeconduct.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Has what was written sealed within two seconds. Each server has one; whichever comes first does it. */
@Singleton
@Startup
public class SealingWatch {

    private static final Duration EVERY = Duration.ofSeconds(1);

    @Resource TimerService timers;
    @Inject Sequencer sequencer;
    @Inject SecondPlace place;
    @Inject LogKey key;

    @PostConstruct
    void wake() {
        place.publish(key.published());
        timers.createIntervalTimer(EVERY.toMillis(), EVERY.toMillis(), new TimerConfig("seal", false));
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void seal() {
        boolean more = true;
        while (more) {
            Optional<Sealed> sealed = sequencer.seal();
            sealed.ifPresent(pass -> place.keep(pass.checkpoint()));
            more = sealed.map(Sealed::more).orElse(false);
        }
    }
}
