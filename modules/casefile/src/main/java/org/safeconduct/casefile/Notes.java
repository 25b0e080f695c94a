package org.safeconduct.casefile;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Subject;
import java.util.UUID;

/** Notes on a file; corrected by addition. */
@Stateless
public class Notes {
    public record NewNote(String category, String text, UUID corrects) {}

    @Gated(Action.NOTE_READ)
    public Page<NoteRow> list(Subject file, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    /** Text 1 to 10,000 characters. */
    @Gated(Action.NOTE_ADD)
    public NoteRow add(Subject file, NewNote note) {
        throw new UnsupportedOperationException();
    }
}
