package org.safeconduct.backlog;

import java.io.Serializable;
import java.util.UUID;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Subject;

/** An import, as the gate and the log name it. */
public record ImportId(UUID value) implements Concerns, Serializable {

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.JOB, value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
