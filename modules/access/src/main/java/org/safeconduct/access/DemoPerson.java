package org.safeconduct.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One of the people of the demonstration. */
record DemoPerson(String login, String name, String office, Set<Role> roles) {

    private static final String LIST = "demo-staff.txt";

    static List<DemoPerson> all() {
        try (InputStream list = DemoPerson.class.getResourceAsStream(LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(DemoPerson::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoPerson read(String line) {
        List<String> parts = List.of(line.split("; *", -1));
        Set<Role> roles = Arrays.stream(parts.get(3).split(" "))
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        return new DemoPerson(parts.get(0), parts.get(1), parts.get(2), roles);
    }

    String password() {
        return "demo-" + login + "-password";
    }

    String client() {
        return "demo-" + login;
    }

    String secret() {
        return "demo-" + login + "-secret";
    }
}
