package org.safeconduct.api.problem;

import java.lang.System.Logger;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Failures of ours go to the server's log under a number: classes and places only, because messages may quote people. */
final class Incidents {

    private static final Logger LOG = System.getLogger(Incidents.class.getName());
    private static final int FRAMES = 25;
    private static final int DEEPEST = 8;

    private Incidents() {}

    /** Writes the failure down and gives its number. */
    static String record(Throwable thrown) {
        String incident = UUID.randomUUID().toString();
        StringBuilder text = new StringBuilder("Incident ").append(incident);
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            text.append("\n").append(cause.getClass().getName()).append(frames(cause));
            cause = cause.getCause();
        }
        LOG.log(Logger.Level.ERROR, text.toString());
        return incident;
    }

    private static String frames(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
    }
}
