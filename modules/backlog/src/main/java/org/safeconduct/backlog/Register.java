package org.safeconduct.backlog;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Time;
import org.safeconduct.kernel.Unknown;

/** The register of imports. */
@Dependent
class Register {

    private static final int LATEST = 50;
    private static final String VIEW = """
            select id, kind, state, dry, read, written, known, rejected, size, begun_by, begun_at, ended_at
            from backlog.import
            """;

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Inject Clock clock;

    /** What the job must know of it. */
    record Task(UUID id, State state, boolean dry, String office, List<String> names, long position) {

        /** A dry run is over: the officer has seen what would come. */
        boolean tried() {
            return dry && state == State.FINISHED;
        }
    }

    /** A run of the job that may have to be taken up; {@code execution} null if none was. */
    record Run(UUID id, Long execution) {}

    void open(UUID id, String kind, boolean dry, String office, String login) {
        sql().run(
                """
                        insert into backlog.import (id, kind, state, dry, office, begun_by, begun_at, size, position, read, written,
                            known, rejected)
                        values (?, ?, 'RECEIVING', ?, ?, ?, ?, 0, 1, 0, 0, 0, 0)
                        """,
                id, kind, dry, office, login, Time.now(clock));
    }

    void received(UUID id, State state, List<String> names, long size, String sha256) {
        sql().run("update backlog.import set state = ?, header = ?, size = ?, sha256 = ? where id = ?", state,
                String.join("\n", names), size, sha256, id);
    }

    /** Refuses with Unknown. */
    ImportView view(UUID id) {
        return sql().one(VIEW + "where id = ? and state <> 'RECEIVING'", Register::view, id)
                .orElseThrow(() -> new Unknown("unknown"));
    }

    List<ImportView> latest() {
        return sql().list(VIEW + "where state <> 'RECEIVING' order by begun_at desc, id limit ?", Register::view,
                LATEST);
    }

    /** Held until the end of the transaction. */
    Task hold(UUID id) {
        return sql().one("""
                select id, state, dry, office, header, position from backlog.import where id = ? for update
                """, Register::task, id).orElseThrow(() -> new Unknown("unknown"));
    }

    Task read(UUID id) {
        return sql().one("select id, state, dry, office, header, position from backlog.import where id = ?",
                Register::task, id).orElseThrow(() -> new Unknown("unknown"));
    }

    /** The lines of a chunk are dealt with. */
    void advance(UUID id, long position, long written, long known, long rejected) {
        sql().run("""
                update backlog.import set position = ?, read = read + ?, written = written + ?, known = known + ?,
                    rejected = rejected + ? where id = ?
                """, position, written + known + rejected, written, known, rejected, id);
    }

    void become(UUID id, State state) {
        OffsetDateTime ended = state == State.RUNNING || state == State.STOPPING ? null : Time.now(clock);
        sql().run("update backlog.import set state = ?, ended_at = ? where id = ?", state, ended, id);
    }

    /** Any server may take it up, behind the last line that is dealt with. */
    void goOn(UUID id) {
        sql().run("update backlog.import set state = 'RUNNING', node = null, ended_at = null where id = ?", id);
    }

    /** From the first line on, by any server; {@code dry}: once more only tried. */
    void again(UUID id, boolean dry) {
        sql().run(
                """
                        update backlog.import set state = 'RUNNING', dry = ?, position = 1, read = 0, written = 0, known = 0,
                            rejected = 0, execution = null, node = null, ended_at = null where id = ?
                        """,
                dry, id);
    }

    /** False if another server has taken it. */
    boolean take(UUID id, String node) {
        return sql().run("""
                update backlog.import set node = ? where id = ? and state = 'RUNNING' and (node is null or node = ?)
                """, node, id, node) == 1;
    }

    void runs(UUID id, long execution) {
        sql().run("update backlog.import set execution = ? where id = ?", execution, id);
    }

    /** Those that run, or ran when this server went down. */
    List<Run> running(String node) {
        return sql().list("""
                select id, execution from backlog.import where state = 'RUNNING' and (node is null or node = ?)
                order by begun_at
                """, row -> new Run(row.getObject(1, UUID.class), (Long) row.getObject(2)), node);
    }

    /** Those of this server, and of none, that are to stop but for which no job may be at work. */
    List<UUID> stopping(String node) {
        return sql().list("select id from backlog.import where state = 'STOPPING' and (node is null or node = ?)",
                row -> row.getObject(1, UUID.class), node);
    }

    /** What columns of other registers mean, by name; an empty field is left out. */
    Map<String, String> ownColumns() {
        Map<String, String> columns = new HashMap<>();
        sql().list("select name, field from backlog.own_column",
                row -> columns.put(row.getString(1), row.getString(2)));
        return columns;
    }

    void means(Map<String, String> columns, String login) {
        columns.forEach((name, field) -> sql().run("""
                insert into backlog.own_column (name, field, mapped_by, mapped_at) values (?, ?, ?, ?)
                on conflict (name) do update set field = excluded.field, mapped_by = excluded.mapped_by,
                    mapped_at = excluded.mapped_at
                """, name, field, login, Time.now(clock)));
    }

    private static ImportView view(ResultSet row) throws SQLException {
        return new ImportView(row.getObject(1, UUID.class), row.getString(2), State.valueOf(row.getString(3)).told(),
                row.getBoolean(4), row.getLong(5), row.getLong(6), row.getLong(7), row.getLong(8), row.getLong(9),
                row.getString(10), row.getObject(11, OffsetDateTime.class), row.getObject(12, OffsetDateTime.class));
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(row.getObject(1, UUID.class), State.valueOf(row.getString(2)), row.getBoolean(3),
                row.getString(4), List.of(row.getString(5).split("\n", -1)), row.getLong(6));
    }

    private Sql sql() {
        return new Sql(data);
    }
}
