package org.safeconduct.kernel;

import java.util.List;

/** There is no such thing, or it is not visible to the caller: the two are not told apart. */
public final class Unknown extends Refusal {

    private static final long serialVersionUID = 1;

    public Unknown(String key, Object... args) {
        super(key, List.of(args));
    }
}
