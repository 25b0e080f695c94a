package org.safeconduct.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines without keeping more than one. */
final class Lines {

    private static final int PIECE = 1 << 16;
    /** Longer than any entry: what is longer is no export, and shall not fill the memory. */
    private static final int LONGEST = 1 << 26;

    private final InputStream in;
    private byte[] piece = new byte[PIECE];
    private int at;
    private int end;
    private byte[] line = new byte[PIECE];
    private int length;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false at the end of the stream. */
    boolean next() throws IOException {
        length = 0;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int feed = feed();
            take(feed < 0 ? end : feed);
            if (feed >= 0) {
                at++;
                return true;
            }
        }
        return any;
    }

    byte[] line() {
        return line;
    }

    int length() {
        return length;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(piece, 0, PIECE));
        return end > 0;
    }

    private int feed() {
        for (int i = at; i < end; i++) {
            if (piece[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private void take(int until) {
        int more = Math.min(until - at, LONGEST - length);
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(2 * line.length, length + more));
        }
        System.arraycopy(piece, at, line, length, more);
        length += more;
        at = until;
    }
}
