package org.safeconduct.running;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds Chromium on the path; as root on Debian it installs it, otherwise it says what to install. Best without a window of its
 * own at all: the shell does not draw what nobody looks at, and the tests wait half as long for it.
 */
final class ChromiumProgram {

    private static final String SHELL = "chromium-headless-shell";
    private static final List<String> WITH_WINDOWS = List.of("chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable");

    private ChromiumProgram() {}

    /** Two threads, and two builds, may ask at once: one installs, the other waits until the package is whole. */
    static synchronized Path find() {
        try (FileChannel file = FileChannel.open(Path.of("target", "chromium.lock"), CREATE, WRITE);
                FileLock alone = file.lock()) {
            return look();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path look() {
        return onPath(List.of(SHELL)).or(ChromiumProgram::installed)
                .or(() -> onPath(WITH_WINDOWS))
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium: install the package \"" + SHELL
                                + "\" (Debian: apt-get install " + SHELL
                                + ") or put it, chromium or google-chrome on the path. "
                                + "What an installation by root said stands in target/chromium-installation.log."));
    }

    private static Optional<Path> installed() {
        if (!"root".equals(System.getProperty("user.name")) || onPath(List.of("apt-get")).isEmpty()) {
            return Optional.empty();
        }
        boolean done = run("apt-get", "update") && run("apt-get", "install", "-y", "--no-install-recommends", SHELL);
        return done ? onPath(List.of(SHELL)) : Optional.empty();
    }

    private static boolean run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/chromium-installation.log")));
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Chromium was being installed", e);
        }
    }

    private static Optional<Path> onPath(List<String> names) {
        List<String> folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
