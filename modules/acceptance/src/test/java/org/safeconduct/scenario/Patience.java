package org.safeconduct.scenario;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until the answer is the one, up to a minute: for what goes on in the background. */
public final class Patience {

    private static final int TRIES = 240;

    private Patience() {}

    public static <T> T until(Supplier<T> question, Predicate<T> enough) {
        T answer = question.get();
        for (int tried = 1; tried < TRIES && !enough.test(answer); tried++) {
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
            answer = question.get();
        }
        return answer;
    }
}
