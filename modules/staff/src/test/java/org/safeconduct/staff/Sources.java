package org.safeconduct.staff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The room's own sources, as tests read them. */
final class Sources {

    static final Path WEBAPP = Path.of("src/main/webapp");

    private Sources() {}

    static List<Path> below(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    static List<String> all(String... endings) throws IOException {
        List<String> texts = new java.util.ArrayList<>();
        for (String ending : endings) {
            for (Path file : below(Path.of("src/main"), ending)) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
