package org.safeconduct.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A run folder without anything of an earlier run, but with PostgreSQL still unpacked. */
final class FreshFolder {

    private FreshFolder() {}

    static void at(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return;
        Path program = folder.resolve("postgres-program");
        try (Stream<Path> old = Files.walk(folder)) {
            for (Path path : old.filter(path -> !path.startsWith(program) && !path.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                Files.delete(path);
            }
        }
    }
}
