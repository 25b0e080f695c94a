package org.safeconduct.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at the embedded database's folder before PostgreSQL does, to say plainly what is wrong with it. */
final class DataFolder {

    private static final String VERSION = "18";
    private static final List<String> VITAL = List.of("PG_VERSION", "postgresql.conf", "pg_hba.conf",
            "global/pg_control", "base", "pg_wal");

    private final Path folder;

    DataFolder(Path folder) {
        this.folder = folder;
    }

    void check() throws IOException {
        if (!Files.isDirectory(folder) || empty()) return;
        List<String> missing = VITAL.stream().filter(name -> !Files.exists(folder.resolve(name))).toList();
        if (!missing.isEmpty()) throw damaged("missing: " + String.join(", ", missing));
        String version = Files.readString(folder.resolve("PG_VERSION")).strip();
        if (!version.equals(VERSION)) throw damaged("made by PostgreSQL " + version + ", needed: " + VERSION);
        running().ifPresent(process -> {
            throw new CannotStart("Another PostgreSQL (process " + process.pid() + ") uses the data folder " + folder
                    + ". Safeconduct is probably running already; stop it first.");
        });
    }

    CannotStart damaged(String how) {
        return new CannotStart("The data folder " + folder + " is damaged (" + how + "). Put a backup in its place, or "
                + "move it away to begin with an empty database.");
    }

    private boolean empty() throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    /** The process in postmaster.pid, if there is one and it is PostgreSQL: after a crash the number may be anybody's. */
    Optional<ProcessHandle> running() throws IOException {
        Path pid = folder.resolve("postmaster.pid");
        if (!Files.exists(pid)) return Optional.empty();
        return Files.readAllLines(pid)
                .stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d+"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                .filter(process -> process.info().command().filter(name -> name.contains("postgres")).isPresent());
    }
}
