package org.safeconduct.pages;

import java.util.Arrays;
import java.util.Set;

/** The rooms with screens: where each lies, its first page, and who sits in it. */
enum Rooms {
    STAFF("", "/work.xhtml", "staff"),
    PARTNER("/partner", "/inbox.xhtml", "partner");

    private static final Set<String> OTHER_STATE = Set.of("partner-srb", "mission-srb", "partner-kaz", "mission-kaz",
            "partner-bih");

    private final String root;
    private final String first;
    private final String module;

    Rooms(String root, String first, String module) {
        this.root = root;
        this.first = first;
        this.module = module;
    }

    /** Null for nobody: the officers' room. */
    static Rooms of(String officer) {
        return officer != null && OTHER_STATE.contains(officer) ? PARTNER : STAFF;
    }

    static Iterable<Rooms> all() {
        return Arrays.asList(values());
    }

    /** The address of a page of this room. */
    String at(String page) {
        return root + page;
    }

    String home() {
        return at(first);
    }

    /** The module whose pages it has. */
    String module() {
        return module;
    }
}
