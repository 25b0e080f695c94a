package org.safeconduct.access;

import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Stale;

/** Finds the refusal that a container or a persistence provider has wrapped. */
final class Hidden {

    private Hidden() {}

    static Optional<Refusal> refusalIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            if (cause instanceof OptimisticLockException) {
                return Optional.of(new Stale());
            }
        }
        return Optional.empty();
    }
}
