package org.safeconduct.backlog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safeconduct.kernel.Invalid;

/**
 * Reads a file record by record. A cell in quotes may go over several lines; a quote that is never closed costs its own line
 * and no other.
 */
final class Entries {

    /** No cell of a register goes over more lines. */
    private static final int MOST_LINES = 50;

    private static final int MOST_JOINED = 1024 * 1024;

    /** Names of columns are words. */
    private static final int LONGEST_HEADER = 16 * 1024;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final PhysicalLines lines;
    private Header header;

    Entries(InputStream in) {
        this.lines = new PhysicalLines(in);
    }

    /** The names in the first line. Invalid if the file is empty, is no UTF-8 or no table. */
    List<String> names() throws IOException {
        PhysicalLines.Raw first = lines.next();
        if (first == null || first.bytes().length == 0) {
            throw Invalid.at("/columns", "import-empty");
        }
        if (first.bytes().length > LONGEST_HEADER) {
            throw Invalid.at("/columns", "import-header-long");
        }
        byte[] bytes = withoutMark(first.bytes());
        Decoded decoded = Decoded.of(bytes);
        if (decoded.broken() || decoded.text().indexOf('\0') >= 0) {
            throw Invalid.at("/columns", "import-file-encoding");
        }
        Cells cells = Cells.of(decoded.text());
        if (cells.flaw() != null) {
            throw Invalid.at("/columns/" + cells.place(), cells.flaw());
        }
        return cells.values();
    }

    /** What the columns of the records hold that follow. */
    void under(Header known) {
        this.header = known;
    }

    private static byte[] withoutMark(byte[] bytes) {
        boolean marked = bytes.length >= MARK.length
                && ByteBuffer.wrap(bytes, 0, MARK.length).equals(ByteBuffer.wrap(MARK));
        return marked ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
    }

    /** Passes over what was dealt with before. */
    void skip(long position) throws IOException {
        PhysicalLines.Raw line = lines.next();
        while (line != null && line.number() <= position) {
            line = lines.next();
        }
        if (line != null) {
            lines.giveBack(List.of(line));
        }
    }

    /** Null after the last one; empty lines are none. */
    Entry next() throws IOException {
        PhysicalLines.Raw line = lines.next();
        while (line != null && line.bytes().length == 0) {
            line = lines.next();
        }
        return line == null ? null : entry(line);
    }

    private Entry entry(PhysicalLines.Raw line) throws IOException {
        if (line.cut()) {
            return refused(line, new Reject("", "import-line-too-long", List.of()));
        }
        Decoded decoded = Decoded.of(line.bytes());
        Cells cells = Cells.of(decoded.text());
        if (decoded.broken()) {
            return refused(line, new Reject(header.column(cells.place()), "import-encoding", List.of()));
        }
        return cells.open() ? joined(line, cells) : whole(line, cells);
    }

    private Entry whole(PhysicalLines.Raw line, Cells cells) {
        Reject reject = reject(cells);
        return reject == null
                ? new Entry(line.number(), line.number(), line.bytes(), cells.values(), null)
                : refused(line, reject);
    }

    private Reject reject(Cells cells) {
        if (cells.flaw() != null) {
            return new Reject(header.column(cells.place()), cells.flaw(), List.of());
        }
        int have = cells.values().size();
        int want = header.names().size();
        return have == want
                ? null
                : new Reject(header.column(Math.min(have, want)),
                        have < want ? "import-cells-few" : "import-cells-many",
                        List.of(String.valueOf(have), String.valueOf(want)));
    }

    /** Takes lines in until the quote is closed and the record is right; if it never is, the others are lines of their own. */
    private Entry joined(PhysicalLines.Raw first, Cells open) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first.bytes());
        List<PhysicalLines.Raw> taken = new ArrayList<>();
        Cells cells = open;
        while (cells.open() && taken.size() < MOST_LINES && bytes.size() < MOST_JOINED) {
            PhysicalLines.Raw more = lines.next();
            if (more == null) {
                break;
            }
            taken.add(more);
            bytes.write('\n');
            bytes.writeBytes(more.bytes());
            Decoded decoded = Decoded.of(bytes.toByteArray());
            cells = decoded.broken() ? new Cells(cells.values(), Cells.OPEN) : Cells.of(decoded.text());
        }
        if (reject(cells) == null) {
            return new Entry(first.number(), taken.getLast().number(), bytes.toByteArray(), cells.values(), null);
        }
        lines.giveBack(taken);
        return refused(first, new Reject(header.column(open.place()), Cells.OPEN, List.of()));
    }

    private static Entry refused(PhysicalLines.Raw line, Reject reject) {
        return new Entry(line.number(), line.number(), line.bytes(), List.of(), reject);
    }

    /** Text of bytes; {@code broken} if they are no UTF-8, and then the text goes up to the flaw. */
    private record Decoded(String text, boolean broken) {

        static Decoded of(byte[] bytes) {
            CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            CharBuffer text = CharBuffer.allocate(bytes.length);
            boolean broken = strict.decode(ByteBuffer.wrap(bytes), text, true).isError();
            return new Decoded(text.flip().toString(), broken);
        }
    }
}
