package org.safeconduct.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells the launcher whom it can announce: the file that {@code safeconduct.demo.accounts} names. */
final class DemoNotice {

    private DemoNotice() {}

    static void write(List<DemoPerson> people) {
        String file = System.getProperty("safeconduct.demo.accounts");
        if (file == null) {
            return;
        }
        try {
            Files.writeString(Path.of(file), text(people));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(List<DemoPerson> people) {
        return people.stream()
                .map(person -> String.format("  %-20s %-6s %s", person.login(), person.office(), roles(person)))
                .collect(Collectors.joining("\n",
                        "Log in as one of these, password demo-<login>-password (REST: demo-<login>, demo-<login>-secret)\n",
                        "\n"));
    }

    private static String roles(DemoPerson person) {
        return person.roles()
                .stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
