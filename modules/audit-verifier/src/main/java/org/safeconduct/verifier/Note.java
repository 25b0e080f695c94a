package org.safeconduct.verifier;

import java.util.Base64;
import java.util.List;

/**
 * A checkpoint: how large the log was and what its root was.
 *
 * @param where file and line, as it is told
 */
record Note(String where, long size, byte[] root) {

    private static final int ROOT = 32;

    /** The three lines of the text and the blank one; null if they are none. */
    static Note read(String where, List<String> lines) {
        if (lines.size() != 4 || !lines.get(1).matches("[1-9]\\d{0,17}") || !lines.get(3).isEmpty()) {
            return null;
        }
        try {
            byte[] root = Base64.getDecoder().decode(lines.get(2));
            return root.length == ROOT ? new Note(where, Long.parseLong(lines.get(1)), root) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
