package org.safeconduct.schema;

import java.util.List;

/** The schemas in the order in which they may refer to each other; the batch job repository comes last. */
final class Floors {

    static final List<String> IN_ORDER = List.of("audit", "access", "casefile", "registration", "rsd", "backlog",
            "readmission", "reporting", "jobs");

    private Floors() {}

    static List<String> onClassPath() {
        return IN_ORDER.stream().filter(Floors::hasMigrations).toList();
    }

    private static boolean hasMigrations(String schema) {
        return Floors.class.getClassLoader().getResource("db/" + schema) != null;
    }
}
