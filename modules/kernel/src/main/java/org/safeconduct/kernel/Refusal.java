package org.safeconduct.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A "no" that the rules give. Thrown where the rule is, rolls the transaction back, and is turned into a message once
 * per room. {@link #key()} names a text in the bundle {@code org.safeconduct.kernel.refusals}; the arguments hold codes
 * and numbers only, never personal data, because they reach logs.
 */
@ApplicationException(rollback = true)
public abstract sealed class Refusal extends RuntimeException
        permits Invalid, Unknown, WrongStage, Forbidden, RuleForbids, Duplicate, Stale, Throttled {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> args;

    protected Refusal(String key, List<Object> args) {
        super(key);
        this.key = key;
        this.args = List.copyOf(args);
    }

    /** The text key in the bundle of refusals. */
    public String key() {
        return key;
    }

    /** Values for the text, in the order of its placeholders. */
    public List<Object> args() {
        return args == null ? List.of() : args;
    }
}
