package org.safeconduct.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safeconduct.kernel.Cursor;
import org.safeconduct.kernel.Page;

/** The list of accounts with the conditions that were asked for, by login. */
final class OfficerQuery {

    private static final String ROW = """
            select o.id, o.login, o.name, o.office,
                   (select array_agg(r.role order by r.role) from access.officer_role r where r.officer = o.id),
                   o.last_login,
                   (select a.next_at from access.attempt a
                    where a.key = 'login:' || encode(sha256(convert_to(o.login, 'UTF8')), 'hex') and a.next_at > ?
                      and a.failures >= (select value from access.setting where name = 'login-lock-after')),
                   o.closed_at,
                   (select count(*) from access.placement p where p.owner = o.id and p.subject not like 'PERSON:%')
                   + coalesce((select greatest(w.tasks, 0) from access.workload w where w.officer = o.id), 0),
                   o.version
            """;

    private final OffsetDateTime now;
    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final List<Object> values = new ArrayList<>();

    OfficerQuery(OffsetDateTime now) {
        this.now = now;
    }

    OfficerQuery called(String login) {
        return where("o.login = ?", login);
    }

    /** Part of a login or a name; null or blank: any. */
    OfficerQuery named(String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        String part = "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return where("(o.login ilike ? or o.name ilike ?)", part, part);
    }

    /** Null or blank: any. */
    OfficerQuery in(String office) {
        return office == null || office.isBlank() ? this : where("o.office = ?", office);
    }

    OfficerQuery open() {
        return where("o.closed_at is null");
    }

    /** Null: from the start. */
    OfficerQuery after(String cursor) {
        return cursor == null ? this : where("o.login > ?", Cursor.parse(cursor, 1).key(0));
    }

    String rows(int limit) {
        return ROW + body() + " order by o.login limit " + limit;
    }

    String count() {
        return "select count(*) from (select 1 " + body() + " limit " + (Page.Total.STOP + 1) + ") counted";
    }

    /** The arguments of {@link #count}. */
    Object[] conditions() {
        return values.toArray();
    }

    /** The arguments of {@link #rows}. */
    Object[] values() {
        List<Object> all = new ArrayList<>(List.of(now));
        all.addAll(values);
        return all.toArray();
    }

    static OfficerRow read(ResultSet row) throws SQLException {
        return new OfficerRow(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4),
                List.copyOf(Roles.read(row.getArray(5))), row.getObject(6, OffsetDateTime.class),
                row.getObject(7, OffsetDateTime.class), row.getObject(8, OffsetDateTime.class), row.getLong(9),
                row.getLong(10));
    }

    private OfficerQuery where(String condition, Object... arguments) {
        conditions.add(condition);
        values.addAll(List.of(arguments));
        return this;
    }

    private String body() {
        return "from access.officer o where " + String.join(" and ", conditions);
    }
}
