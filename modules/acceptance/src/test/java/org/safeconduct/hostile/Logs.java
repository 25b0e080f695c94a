package org.safeconduct.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safeconduct.running.RunningHouse;

/** What the house says to its operators: the log files of server and database, those turned over too. */
final class Logs {

    private static final Pattern TRACE = Pattern.compile("^\\s+at |^Caused by: |^\\s*\\.\\.\\. \\d+ more");
    private static final List<String> PERSONAL = List.of(Ground.MARK, "Petrovi", "Петрови", "Jovanovi", "Јованови",
            "Milica", "Милица", "Jovana", "Јована", "Luka", "Лука", "Dragan", "Драган", "1991-04-17", "1987-12-02",
            "Novi Pazar");

    private Logs() {}

    /** Neither a trace of a stack nor what anybody is called or sent. */
    static void tellNothing() {
        assertThat(lines().filter(line -> TRACE.matcher(line).find())).as("stack traces").isEmpty();
        assertThat(lines().filter(line -> PERSONAL.stream().anyMatch(line::contains)).map(Logs::cut))
                .as("personal data")
                .isEmpty();
    }

    private static Stream<String> lines() {
        try (Stream<Path> files = Files.list(RunningHouse.get().serverLog().getParent())) {
            return files.filter(Files::isRegularFile).flatMap(Logs::lines).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cut(String line) {
        return line.substring(0, Math.min(line.length(), 400));
    }
}
