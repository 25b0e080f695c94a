package org.safeconduct.pages;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page in front of an officer.
 *
 * @param officer who opens it; null for who is not logged in
 * @param path from the root of the room, with its query
 */
record Place(String officer, String path) {

    private static final Pattern KIND = Pattern.compile("[?&](?:(?:act|show|add)=([^&#]*)|(correct)=)");

    /** What kind of page it is: its file, the act that it asks for, the list that it shows, what is added or that it corrects. */
    String kind() {
        StringBuilder kind = new StringBuilder(file());
        Matcher matcher = KIND.matcher(path);
        while (matcher.find()) {
            kind.append(' ').append(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return kind.toString();
    }

    /** The page's file in the room. */
    String file() {
        return URI.create(path).getPath();
    }

    @Override
    public String toString() {
        return kind() + " before " + (officer == null ? "nobody" : officer);
    }
}
