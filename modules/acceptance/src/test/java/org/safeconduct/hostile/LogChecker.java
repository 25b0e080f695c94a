package org.safeconduct.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/** An auditor who takes export, checkpoint and key away, and runs the verifier as the README says. */
final class LogChecker {

    /** What the program said, and how it ended. */
    record Said(int status, String text) {}

    private static final Path PROGRAM = Path.of("..", "audit-verifier", "target", "audit-verifier.jar");

    private final RunningHouse house;
    private final RestCaller rest;
    private final Path folder;

    LogChecker(RunningHouse house, RestCaller rest, Path folder) {
        this.house = house;
        this.rest = rest;
        this.folder = folder;
    }

    /** Checkpoints first, so that the export that is fetched after them is at least as long. */
    Said check() {
        return check("", fetched("/audit/checkpoints/latest"));
    }

    /**
     * Checks a part of the log, or the log against a checkpoint that was taken away before.
     *
     * @param query of the export
     */
    Said check(String query, String checkpoint) {
        List<Path> kept = secondPlace().stream().map(this::copied).toList();
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar", PROGRAM.toString(), file("export.jsonl", fetched("/audit/export" + query)),
                "--key", file("public.key", fetched("/audit/key")),
                "--checkpoint", file("latest.txt", checkpoint)));
        kept.forEach(file -> words.addAll(List.of("--checkpoint", file.toString())));
        return run(words);
    }

    /** The files of all days that the house keeps outside its database. */
    List<Path> secondPlace() {
        try (Stream<Path> files = Files.list(house.folder().resolve("checkpoints"))) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-\\d\\d-\\d\\d\\.txt")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String fetched(String path) {
        Answer answer = rest.get("auditor", path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private Said run(List<String> words) {
        try {
            Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path copied(Path file) {
        try {
            return Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
