package org.safeconduct.kernel;

import java.util.List;

/** The law or a rule of the procedure says no to an otherwise well-formed act. */
public final class RuleForbids extends Refusal {

    private static final long serialVersionUID = 1;

    public RuleForbids(String key, Object... args) {
        super(key, List.of(args));
    }
}
