package org.safeconduct.backlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.safeconduct.kernel.Columns;
import org.safeconduct.kernel.MasterKey;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.kernel.Seal;
import org.safeconduct.kernel.Sql;

/** Which lines an import has seen, which became files, and which were refused. */
final class Ledger {

    /** A line that was seen before: by this import, or by any that wrote it. */
    record Seen(String reference, boolean here, long number, String print, boolean written) {}

    private final Sql sql;
    private final UUID id;

    Ledger(Sql sql, UUID id) {
        this.sql = sql;
        this.id = id;
    }

    /** One import at a time decides what is new. */
    void alone() {
        sql.list("select pg_advisory_xact_lock(hashtextextended('backlog/lines', 0))", row -> 1);
    }

    /** By reference; what this import itself has seen stands before what another wrote. */
    Map<String, Seen> seen(List<String> references) {
        Map<String, Seen> seen = new HashMap<>();
        sql.list("""
                select reference, import = ?::uuid as here, number, print, written from backlog.line
                where reference = any (?) and (written or import = ?::uuid)
                """, Ledger::seen, id.toString(), references, id.toString())
                .forEach(line -> seen.merge(line.reference(), line, (one, other) -> one.here() ? one : other));
        return seen;
    }

    private static Seen seen(ResultSet row) throws SQLException {
        return new Seen(row.getString(1), row.getBoolean(2), row.getLong(3), row.getString(4), row.getBoolean(5));
    }

    /** The groups that are in already, by their number on paper. */
    Map<String, RegistrationNumber> families(List<String> groups) {
        Map<String, RegistrationNumber> known = new HashMap<>();
        List<String> asked = groups.stream().filter(Objects::nonNull).distinct().toList();
        if (!asked.isEmpty()) {
            sql.list("select distinct family, registration from backlog.line where family = any (?) and written",
                    row -> known.put(row.getString(1), new RegistrationNumber(row.getString(2))), asked);
        }
        return known;
    }

    /** {@code registrations}: number of the group of each; null for what was not written. */
    void note(List<Checked> lines, List<RegistrationNumber> registrations) {
        Columns rows = new Columns(6);
        for (int i = 0; i < lines.size(); i++) {
            Checked line = lines.get(i);
            RegistrationNumber number = registrations.get(i);
            rows.row(line.reference(), line.entry().number(), line.print(), number != null, family(line), number);
        }
        rows.into(sql, """
                insert into backlog.line (import, reference, number, print, written, family, registration)
                select c.id, reference, number::bigint, print, written::boolean, family, registration
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as t(reference, number, print, written, family, registration), (select ?::uuid as id) c
                """, id);
    }

    static String family(Checked line) {
        return line.file().group() == null ? null : References.key(line.file().group());
    }

    void refuse(List<Checked> lines) {
        Seal seal = seal();
        Columns rows = new Columns(5);
        lines.forEach(line -> rows.row(line.entry().number(), line.reject().column(), line.reject().key(),
                line.reject().written(), Base64.getEncoder()
                        .encodeToString(seal.close(line.entry().sent(), context(id, line.entry().number())))));
        rows.into(sql, """
                insert into backlog.reject (import, number, in_column, key, args, sent)
                select c.id, number::bigint, in_column, key, args, decode(sent, 'base64')
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as t(number, in_column, key, args, sent), (select ?::uuid as id) c
                """, id);
    }

    /** A dry run leaves nothing when the file is read in earnest. */
    void forget() {
        sql.run("delete from backlog.line where import = ?", id);
        sql.run("delete from backlog.reject where import = ?", id);
    }

    static Seal seal() {
        return MasterKey.load().sealFor("backlog/reject");
    }

    static String context(UUID id, long number) {
        return id + "/" + number;
    }
}
