package org.safeconduct.casefile;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Subject;
import java.util.List;
import java.util.UUID;
import java.time.LocalDate;

/** Every event in the life of a file, from the first contact on. */
@Stateless
public class Timeline {
    @Gated(Action.TIMELINE_READ) public List<TimelineEntry> of(Subject file) { throw new UnsupportedOperationException(); }
    /** Date and actor are taken from clock and caller. Stage null if it does not change. */
    @Open("casework writes its events inside its own gated act") public void add(Subject file, UUID person, LocalDate happenedOn, String what, List<String> args, String stage, String reason) { throw new UnsupportedOperationException(); }
}
