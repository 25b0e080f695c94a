package org.safeconduct.rsd;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.Session;

/** What the entity managers ask of the database. */
final class Statements extends AbstractSessionLog {

    private final List<String> asked = new ArrayList<>();

    Statements() {
        setLevel(SessionLog.FINE);
    }

    void listen(Iterable<EntityManager> managers) {
        managers.forEach(em -> em.unwrap(Session.class).setSessionLog(this));
    }

    void forget() {
        asked.clear();
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void log(SessionLogEntry entry) {
        if (SessionLog.SQL.equals(entry.getNameSpace()) && entry.getLevel() == SessionLog.FINE) {
            asked.add(entry.getMessage());
        }
    }
}
