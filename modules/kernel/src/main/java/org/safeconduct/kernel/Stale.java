package org.safeconduct.kernel;

import java.util.List;

/** Somebody else changed it since the caller read it. */
public final class Stale extends Refusal {

    private static final long serialVersionUID = 1;

    public Stale() {
        super("stale", List.of());
    }

    /** Refuses unless the version that the caller saw is the version that is stored. */
    public static void refuseUnless(long stored, long seen) {
        if (stored != seen) {
            throw new Stale();
        }
    }
}
