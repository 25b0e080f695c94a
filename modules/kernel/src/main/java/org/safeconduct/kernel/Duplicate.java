package org.safeconduct.kernel;

import java.util.List;

/** It exists already; the caller must look at what exists first. */
public final class Duplicate extends Refusal {

    private static final long serialVersionUID = 1;

    public Duplicate(String key, Object... args) {
        super(key, List.of(args));
    }
}
