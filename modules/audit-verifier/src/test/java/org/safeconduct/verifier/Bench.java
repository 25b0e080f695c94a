package org.safeconduct.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lays the files before the program and hears what it says. */
final class Bench {

    record Said(int status, String text) {}

    private final Path folder;
    private final List<String> words = new ArrayList<>();

    Bench(Path folder) {
        this.folder = folder;
    }

    Bench export(List<String> lines) {
        words.add(file("export.jsonl", String.join("\n", lines) + (lines.isEmpty() ? "" : "\n")));
        return this;
    }

    Bench checkpoints(String... notes) {
        words.add("--checkpoint");
        words.add(file("notes-" + words.size() + ".txt", String.join("", notes)));
        return this;
    }

    Bench key(String key) {
        words.add("--key");
        words.add(file("public.key", key + "\n"));
        return this;
    }

    Said run() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), words.toArray(String[]::new));
        return new Said(status, out.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
