package org.safeconduct.reporting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Sha256;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Unknown;

/** The frozen figures as they are kept. Their bytes are hashed anew at each look. */
@Dependent
class Archive {

    /** What is kept under a number. */
    record Kept(Snapshot head, byte[] bytes) {}

    private static final String READ = """
            select report, basis, month, revision, bytes, hash, cut_off, frozen_at, frozen_by, reason
              from reporting.snapshot
            """;

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    /** Until the transaction ends nobody else freezes: of two at once the second finds what the first has written. */
    void lock() {
        new Sql(data).list("select pg_advisory_xact_lock(hashtext('reporting.snapshot'))", row -> 0);
    }

    void keep(Snapshot head, byte[] bytes) {
        SnapshotNumber number = head.number();
        new Sql(data).run(
                """
                        insert into reporting.snapshot (report, basis, month, revision, bytes, hash, cut_off, frozen_at, frozen_by, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                number.report(), number.basis(), number.month().atDay(1), number.revision(), bytes,
                HexFormat.of().parseHex(head.hash()), head.cutOff(), head.frozenAt(), head.frozenBy(), head.reason());
    }

    Optional<Kept> under(SnapshotNumber number) {
        return new Sql(data).one(READ + " where report = ? and basis = ? and month = ? and revision = ?", Archive::kept,
                number.report(), number.basis(), number.month().atDay(1), number.revision());
    }

    /** Every revision of the same figures, newest first. */
    List<Kept> revisions(String report, String basis, YearMonth month) {
        return new Sql(data).list(READ + " where report = ? and basis = ? and month = ? order by revision desc",
                Archive::kept, report, basis, month.atDay(1));
    }

    /** Ids of the reports of which figures of the month are kept. */
    List<String> frozen(YearMonth month) {
        return new Sql(data).list("select distinct report from reporting.snapshot where month = ?",
                row -> row.getString(1), month.atDay(1));
    }

    /** Those of these reports, the newest month first; of one month, or of all if it is null. */
    Page<Snapshot> list(Collection<String> reports, YearMonth month, PageRequest request) {
        SnapshotNumber after = behind(request.after());
        Object day = month == null ? null : month.atDay(1);
        List<Snapshot> rows = new Sql(data).list(READ + """
                where report = any (?) and (cast(? as date) is null or month = ?)
                  and (cast(? as text) is null or (month, report, basis, revision) < (cast(? as date), ?, ?, ?))
                order by month desc, report desc, basis desc, revision desc
                limit ?""", row -> kept(row).head(), reports, day, day,
                after == null ? null : after.report(), after == null ? null : after.month().atDay(1),
                after == null ? null : after.report(), after == null ? null : after.basis(),
                after == null ? 0 : after.revision(), request.limit() + 1);
        return Page.cut(rows, request, row -> row.number().toString(), counted(reports, day));
    }

    private static SnapshotNumber behind(String cursor) {
        try {
            return cursor == null ? null : SnapshotNumber.of(cursor);
        } catch (Unknown noNumber) {
            throw Invalid.at("/after", "cursor");
        }
    }

    private Page.Total counted(Collection<String> reports, Object day) {
        return Page.Total.counted(new Sql(data).one("""
                select count(*) from (
                    select 1 from reporting.snapshot where report = any (?) and (cast(? as date) is null or month = ?)
                     limit ?) s""", row -> row.getLong(1), reports, day, day, Page.Total.STOP + 1).orElseThrow());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        byte[] bytes = row.getBytes("bytes");
        byte[] hash = row.getBytes("hash");
        SnapshotNumber number = new SnapshotNumber(row.getString("report"), row.getString("basis"),
                YearMonth.from(row.getDate("month").toLocalDate()), row.getInt("revision"));
        return new Kept(new Snapshot(number, row.getObject("cut_off", OffsetDateTime.class),
                row.getObject("frozen_at", OffsetDateTime.class), row.getString("frozen_by"), row.getString("reason"),
                HexFormat.of().formatHex(hash), Arrays.equals(Sha256.of(bytes), hash)), bytes);
    }
}
