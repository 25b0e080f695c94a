package org.safeconduct.registration;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.Session;

/** Counts the SQL statements of an act. */
final class Statements extends AbstractSessionLog {

    private final List<String> seen = new ArrayList<>();

    /** From now on the statements of this session are counted, from 0. */
    void count(Session session) {
        seen.clear();
        setLevel(SessionLog.FINE);
        session.setSessionLog(this);
    }

    List<String> seen() {
        return List.copyOf(seen);
    }

    @Override
    public void log(SessionLogEntry entry) {
        if (SessionLog.SQL.equals(entry.getNameSpace()) && entry.getMessage() != null) {
            seen.add(entry.getMessage());
        }
    }
}
