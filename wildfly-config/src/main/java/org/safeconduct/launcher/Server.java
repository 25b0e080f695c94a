package org.safeconduct.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The running server: a child process that is up when it has taken the application and answers. */
public final class Server {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Pattern REFUSAL = Pattern.compile("Safeconduct does not start: [^\"\\\\\r\n]+");

    private final Process process;
    private final ServerFolder folder;
    private final RunFolder run;

    private Server(Process process, ServerFolder folder, RunFolder run) {
        this.process = process;
        this.folder = folder;
        this.run = run;
    }

    static Server start(List<String> command, Map<String, String> environment, ServerFolder folder, RunFolder run)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(run.logs().resolve("console.log").toFile()));
        builder.environment().keySet().removeAll(List.of("DB_OWNER_USER", "DB_OWNER_PASSWORD"));
        builder.environment().putAll(environment);
        return new Server(builder.start(), folder, run);
    }

    public Process process() {
        return process;
    }

    void awaitDeployed() throws IOException, InterruptedException {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (!folder.deployed()) {
            Optional<String> failure = folder.failure();
            if (failure.isPresent())
                throw new CannotStart("The application was not accepted by the server: " + shortened(failure.get())
                        + "\nMore in " + run.serverLog());
            if (process.waitFor(100, TimeUnit.MILLISECONDS))
                throw new CannotStart("The server ended while it was starting; see " + run.serverLog());
            if (System.nanoTime() > patience)
                throw new CannotStart("The server was not ready after " + PATIENCE.toMinutes() + " minutes; see "
                        + run.serverLog());
        }
    }

    /** Asks it to end and waits; after half a minute it is made to. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The sentence by which the application itself refuses, if it did; otherwise the beginning of the server's words. */
    private static String shortened(String words) {
        Matcher ours = REFUSAL.matcher(words);
        if (ours.find()) return ours.group();
        return words.length() <= 1500 ? words : words.substring(0, 1500) + "…";
    }
}
