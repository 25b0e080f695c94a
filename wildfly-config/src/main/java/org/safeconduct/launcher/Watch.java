package org.safeconduct.launcher;

import java.io.IOException;
import java.util.OptionalLong;

/**
 * Stops server and database when the launcher is killed in a way that it cannot notice. A shell waits for the end of its
 * input, which comes when the launcher is gone, and then does what the launcher would have done.
 */
final class Watch {

    private static final String SCRIPT = """
            trap '' INT TERM HUP
            cat >/dev/null
            kill -TERM "$1" 2>/dev/null
            while kill -0 "$1" 2>/dev/null; do sleep 1; done
            if [ -n "$2" ]; then kill -INT "$2" 2>/dev/null; fi
            """;

    private final Process shell;

    private Watch(Process shell) {
        this.shell = shell;
    }

    static Watch over(Process server, OptionalLong database) throws IOException {
        String postmaster = database.isPresent() ? String.valueOf(database.getAsLong()) : "";
        return new Watch(new ProcessBuilder("sh", "-c", SCRIPT, "watch", String.valueOf(server.pid()), postmaster)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    void end() {
        shell.destroyForcibly();
    }
}
