package org.safeconduct.kernel;

import java.util.List;

/** Too many attempts; try again after the time in seconds that the first argument names. */
public final class Throttled extends Refusal {

    private static final long serialVersionUID = 1;

    public Throttled(String key, Object... args) {
        super(key, List.of(args));
    }
}
