package org.safeconduct.access;

import java.util.Map;

/** How long to wait after so many failures. */
final class Waits {

    /** Two to the power of this is more than any longest wait. */
    private static final long STEEPEST = 30;

    private Waits() {}

    static long seconds(boolean ofLogin, long failures, Map<String, Long> numbers) {
        if (ofLogin && failures >= numbers.get("login-lock-after")) {
            return numbers.get("login-lock");
        }
        long beyond = failures - numbers.get(ofLogin ? "login-free-failures" : "address-free-failures");
        return beyond <= 0 ? 0 : Math.min(1L << Math.min(beyond - 1, STEEPEST), numbers.get("delay-most"));
    }
}
