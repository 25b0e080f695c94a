package org.safeconduct.launcher;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What {@code mvn package -Prun} runs; ends with the server, with Ctrl-C, with SIGTERM or with the program that started it. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Instant begun = ProcessHandle.current().info().startInstant().orElseThrow();
        ProcessHandle.current().parent().ifPresent(Launcher::endWith);
        try {
            Installation installation = Installation.start(Settings.read(System.getProperties(), System.getenv()));
            if (!installation.settings().ownDatabase()) settlePeople(installation);
            System.out.println(ReadyBlock.of(installation.settings(), installation.run(),
                    Duration.between(begun, Instant.now())));
            int status = installation.server().process().waitFor();
            System.exit(status);
        } catch (CannotStart e) {
            System.err.println("\nSafeconduct cannot start.\n" + e.getMessage() + "\n");
            System.exit(1);
        }
    }

    /** People who are missing in the demonstration are told, and no reason to stop. */
    private static void settlePeople(Installation installation) throws InterruptedException {
        RestClient room = new RestClient(installation.settings().port());
        try {
            new DemoPeople(room, installation.run().demoPeople(), Clock.systemUTC()).settle();
        } catch (IOException e) {
            System.err.println("Not all people of the demonstration could be made: " + e.getMessage());
        }
    }

    /** Maven does not pass SIGTERM on. */
    private static void endWith(ProcessHandle parent) {
        var unused = parent.onExit().thenRun(() -> System.exit(0));
    }
}
