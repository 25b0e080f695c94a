package org.safeconduct.casefile;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Subject;
import java.util.Optional;

/** What somebody was writing when the session ended: one draft per officer, file and form, encrypted, gone when sent or after 30 days. */
@Stateless
public class Drafts {
    @Gated(Action.DRAFT_KEEP)
    public void keep(Subject file, String form, String json) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.DRAFT_KEEP)
    public Optional<String> read(Subject file, String form) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.DRAFT_KEEP)
    public void drop(Subject file, String form) {
        throw new UnsupportedOperationException();
    }
}
