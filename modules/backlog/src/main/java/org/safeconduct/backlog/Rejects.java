package org.safeconduct.backlog;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.safeconduct.kernel.Refusals;
import org.safeconduct.kernel.Sql;

/** The refused lines of an import. */
public final class Rejects {

    private static final int AT_ONCE = 20;

    private final Sql sql;
    private final UUID id;
    private final List<String> names;
    private final List<Integer> kept;

    /** A refused line; {@code column} is empty where the whole line is meant. */
    public record Line(long number, String column, String key, List<Object> args) {

        /** What to do about it. */
        public String message(Locale language) {
            return Refusals.text(key, args, language);
        }
    }

    Rejects(Sql sql, UUID id, List<String> names) {
        this.sql = sql;
        this.id = id;
        this.names = List.copyOf(names);
        this.kept = IntStream.range(0, names.size())
                .filter(i -> !Header.OF_REJECTS.contains(names.get(i).strip()))
                .boxed()
                .toList();
    }

    /** The first of them. */
    public List<Line> first(int most) {
        return sql.list(
                "select number, in_column, key, args from backlog.reject where import = ? order by number limit ?",
                Rejects::line, id, most);
    }

    /**
     * A table that can be corrected and handed in again: the lines as sent, and behind them where in the file each was, the
     * column, the key and what to do. A cell that a spreadsheet would compute stands behind an apostrophe, which is taken away
     * when the table comes back.
     */
    public void write(OutputStream out, Locale language) throws IOException {
        List<String> head = new ArrayList<>(kept.stream().map(names::get).toList());
        head.addAll(Header.OF_REJECTS);
        out.write(bytes(head));
        long last = 0;
        List<Sent> lines = after(last);
        while (!lines.isEmpty()) {
            for (Sent line : lines) {
                out.write(bytes(cells(line, language)));
                last = line.line().number();
            }
            lines = after(last);
        }
    }

    private record Sent(Line line, byte[] sealed) {}

    private List<Sent> after(long number) {
        return sql.list("""
                select number, in_column, key, args, sent from backlog.reject where import = ? and number > ?
                order by number limit ?
                """, row -> new Sent(line(row), row.getBytes(5)), id, number, AT_ONCE);
    }

    private static Line line(ResultSet row) throws SQLException {
        String args = row.getString(4);
        return new Line(row.getLong(1), row.getString(2), row.getString(3),
                args.isEmpty() ? List.of() : List.of((Object[]) args.split("\t")));
    }

    /** As many as the file has columns: what is missing stays empty, what is too much stays with the last. */
    private List<String> cells(Sent sent, Locale language) {
        byte[] bytes = Ledger.seal().open(sent.sealed(), Ledger.context(id, sent.line().number()));
        List<String> read = Cells.of(new String(bytes, StandardCharsets.UTF_8)).values();
        List<String> cells = new ArrayList<>();
        kept.forEach(at -> cells.add(at < read.size() ? Cells.meant(read.get(at)) : ""));
        if (read.size() > names.size()) {
            cells.add(cells.removeLast() + "," + String.join(",", read.subList(names.size(), read.size())));
        }
        Line line = sent.line();
        cells.addAll(List.of(String.valueOf(line.number()), line.column(), line.key(), line.message(language)));
        return cells;
    }

    private static byte[] bytes(List<String> cells) {
        return Cells.line(cells).getBytes(StandardCharsets.UTF_8);
    }
}
