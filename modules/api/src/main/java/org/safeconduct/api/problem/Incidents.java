package org.safeconduct.api.problem;

import java.lang.System.Logger;
import java.util.UUID;

/** Failures of ours go to the server's log under a number; the form of the log keeps messages out, which may quote people. */
final class Incidents {

    private static final Logger LOG = System.getLogger(Incidents.class.getName());

    private Incidents() {}

    /** Writes the failure down and gives its number. */
    static String record(Throwable thrown) {
        String incident = UUID.randomUUID().toString();
        LOG.log(Logger.Level.ERROR, "Incident " + incident, thrown);
        return incident;
    }
}
