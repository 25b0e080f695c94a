package org.safeconduct.backlog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** The lines of a file as bytes, whatever ends them (CR LF, LF, CR); of one longer than any record the rest is passed over. */
final class PhysicalLines {

    /**
     * @param number from 1
     * @param cut it was longer than is kept
     */
    record Raw(long number, byte[] bytes, boolean cut) {}

    /** A document of twenty megabytes is not a line of a register. */
    static final int LONGEST = 16 * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final Deque<Raw> again = new ArrayDeque<>();
    private int at;
    private int filled;
    private long number;
    private boolean behindReturn;

    PhysicalLines(InputStream in) {
        this.in = in;
    }

    /** Null after the last one. */
    Raw next() throws IOException {
        return again.isEmpty() ? read() : again.poll();
    }

    /** They come again, in this order. */
    void giveBack(java.util.List<Raw> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            again.addFirst(lines.get(i));
        }
    }

    private Raw read() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean cut = false;
        boolean any = false;
        while (fill()) {
            if (behindReturn && buffer[at] == '\n') {
                at++;
                behindReturn = false;
                continue;
            }
            behindReturn = false;
            any = true;
            int end = end();
            int room = Math.min(end - at, LONGEST - line.size());
            line.write(buffer, at, room);
            cut |= room < end - at;
            at = end;
            if (end < filled) {
                behindReturn = buffer[at++] == '\r';
                return new Raw(++number, line.toByteArray(), cut);
            }
        }
        return any ? new Raw(++number, line.toByteArray(), cut) : null;
    }

    private int end() {
        int end = at;
        while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        if (at == filled) {
            filled = Math.max(in.read(buffer, 0, BUFFER), 0);
            at = 0;
        }
        return filled > 0;
    }
}
