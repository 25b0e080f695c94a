package org.safeconduct.lobby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sources of the room, as tests read them. */
final class Sources {

    static final Path MAIN = Path.of("src/main");
    static final Path LOBBY = Path.of("..", "lobby", "src", "main");

    private Sources() {}

    static List<Path> below(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    static List<String> texts(Path folder, String... endings) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String ending : endings) {
            for (Path file : below(folder, ending)) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
