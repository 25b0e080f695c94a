package org.safeconduct.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The one thing that the launcher says when all is well. */
final class ReadyBlock {

    private static final String LINE = "-".repeat(78);

    private ReadyBlock() {}

    static String of(Settings settings, RunFolder run, Duration took) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(LINE).append('\n');
        text.append("Safeconduct is ready (").append(took.toSeconds()).append(" s):  ");
        text.append(address(settings)).append("\n\n");
        text.append("Other States:  ").append(address(settings)).append("/partner\n");
        text.append("Applicants:    ").append(address(settings)).append("/portal\n\n");
        if (!settings.ownDatabase()) text.append(accounts(run.demoAccounts()));
        text.append("Log:   ").append(run.serverLog()).append('\n');
        text.append("Stop:  Ctrl-C\n");
        return text.append(LINE).toString();
    }

    private static String address(Settings settings) {
        return (settings.ownDatabase() ? "https" : "http") + "://localhost:" + settings.port();
    }

    private static String accounts(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file).strip() + "\n\n" : "";
    }
}
