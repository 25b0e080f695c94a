package org.safeconduct.api.json;

/** JSON pointers (RFC 6901). */
final class Pointers {

    private static final int LONGEST_NAME = 60;

    private Pointers() {}

    /** The pointer to a member; a name that is absurdly long is cut. */
    static String member(String object, String name) {
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return object + "/" + shown.replace("~", "~0").replace("/", "~1");
    }
}
