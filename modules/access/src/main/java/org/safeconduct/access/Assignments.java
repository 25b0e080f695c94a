package org.safeconduct.access;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Subject;
import java.util.Collection;
import java.util.UUID;
import java.util.Optional;

/** Where a file lies and who owns it. Written by casework in the same transaction as its own change; read by the gate. */
@Stateless
public class Assignments {
    /** A file comes to lie in an office; a file inside another (person in registration) is placed too. */
    @Open("casework places a file when it makes it") public void place(Subject file, String office) { throw new UnsupportedOperationException(); }
    /** From now on this officer owns the file (case with its persons: pass all subjects); the owner before no longer does. Null officer: nobody. */
    @Open("casework assigns inside its own gated act") public void give(Collection<Subject> files, UUID officer) { throw new UnsupportedOperationException(); }
    @Open("casework moves a file to another office inside its own gated act") public void move(Collection<Subject> files, String office) { throw new UnsupportedOperationException(); }
    @Open("the owner of a file, for lists and headers") public Optional<String> ownerLogin(Subject file) { throw new UnsupportedOperationException(); }
    /** Tasks count as work too: the desk reports the change (+1/-1) inside its own transaction. */
    @Open("the desk reports that an officer has a task more or less") public void work(UUID officer, int delta) { throw new UnsupportedOperationException(); }
    /** Owned files and open tasks together. */
    @Open("asked before an account is closed") public long owned(UUID officer) { throw new UnsupportedOperationException(); }
}
