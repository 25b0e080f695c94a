package org.safeconduct.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.safeconduct.kernel.Sql;

/** Sealed entries on their way out: read piece by piece, also after the act has ended. What is sealed never changes. */
public final class LogExport {

    private static final int PIECE = 500;

    /** An entry whose row is gone is left out: a verifier then tells that it is missing. */
    private static final String READ = """
            select l.number, e.bytes from audit.leaf l join audit.entry e on e.index = l.entry and e.at = l.at
            where l.number >= ? and l.number < ? order by l.number
            """;

    private record Line(long number, byte[] bytes) {

        String json() {
            return "{\"index\":" + number + ",\"bytes\":\"" + Base64.getEncoder().encodeToString(bytes) + "\"}\n";
        }
    }

    private final Sql sql;
    private final long from;
    private final long to;

    LogExport(DataSource data, long from, long to) {
        this.sql = new Sql(data);
        this.from = from;
        this.to = to;
    }

    /** One line of JSON an entry: {@code index} in the sealed order and {@code bytes}, Base64. */
    public void writeTo(OutputStream out) throws IOException {
        for (long start = from; start < to; start += PIECE) {
            for (Line line : piece(start)) {
                out.write(line.json().getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private List<Line> piece(long start) {
        return sql.list(READ, row -> new Line(row.getLong(1), row.getBytes(2)), start, Math.min(start + PIECE, to));
    }

    /** First entry and the one before which it ends. */
    @Override
    public String toString() {
        return from + "-" + to;
    }
}
