package org.safeconduct.kernel;

import java.util.List;

/** The caller may not do this: a power, an assignment or a separation of duties is missing. */
public final class Forbidden extends Refusal {

    private static final long serialVersionUID = 1;

    public Forbidden(String key, Object... args) {
        super(key, List.of(args));
    }
}
