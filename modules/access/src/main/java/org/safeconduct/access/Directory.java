package org.safeconduct.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.safeconduct.kernel.Cursor;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Time;

/** Reads who works where. */
@Dependent
class Directory {

    private static final String COLLEAGUE = "select o.id, o.login, o.name, o.office from access.officer o ";

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;
    @Inject Clock clock;

    Page<OfficerRow> list(String text, String office, boolean withClosed, PageRequest page) {
        OfficerQuery query = new OfficerQuery(Time.now(clock)).named(text).in(office);
        if (!withClosed) {
            query.open();
        }
        Page.Total total = Page.Total
                .counted(sql().one(query.count(), row -> row.getLong(1), query.conditions()).orElseThrow());
        query.after(page.after());
        List<OfficerRow> rows = sql().list(query.rows(page.limit() + 1), OfficerQuery::read, query.values());
        return Page.cut(rows, page, row -> Cursor.of(row.login()), total);
    }

    Optional<OfficerRow> row(String login) {
        OfficerQuery query = new OfficerQuery(Time.now(clock)).called(login);
        return sql().one(query.rows(1), OfficerQuery::read, query.values());
    }

    List<Staff.Office> offices() {
        return sql().list("select code, name, open from access.office order by code",
                row -> new Staff.Office(row.getString(1), row.getString(2), row.getBoolean(3)));
    }

    /** Open accounts with the role; office null: of every office. */
    List<Staff.Colleague> holders(Role role, String office) {
        return sql().list(COLLEAGUE + """
                join access.officer_role r on r.officer = o.id
                where r.role = ? and o.closed_at is null and (?::text is null or o.office = ?) order by o.name, o.login
                """, Directory::colleague, role, office, office);
    }

    /** An open account. */
    Optional<Staff.Colleague> open(String login) {
        return sql().one(COLLEAGUE + "where o.login = ? and o.closed_at is null", Directory::colleague, login);
    }

    /** Open and closed accounts. */
    List<Staff.Colleague> byLogins(Collection<String> logins) {
        return logins.isEmpty()
                ? List.of()
                : sql().list(COLLEAGUE + "where o.login = any (?)", Directory::colleague, logins);
    }

    /** Open and closed accounts. */
    Map<UUID, Staff.Colleague> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql().list(COLLEAGUE + "where o.id = any (?::uuid[])", Directory::colleague, ids)
                        .stream()
                        .collect(Collectors.toMap(Staff.Colleague::id, Function.identity()));
    }

    /** Whether the log can name it as who acted: an account, open or closed, a job, or {@code -} for nobody known. */
    boolean acts(String actor) {
        return actor.equals("-") || actor.startsWith("system:") || !byLogins(Set.of(actor)).isEmpty();
    }

    Map<String, String> names(Collection<String> logins) {
        Map<String, String> names = new HashMap<>();
        byLogins(logins).forEach(colleague -> names.put(colleague.login(), colleague.name()));
        return names;
    }

    boolean demoAccountsExist() {
        return sql()
                .one("""
                        select exists (select 1 from access.officer where demo) or exists (select 1 from access.client where demo)
                        """,
                        row -> row.getBoolean(1))
                .orElseThrow();
    }

    private static Staff.Colleague colleague(ResultSet row) throws SQLException {
        return new Staff.Colleague(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4));
    }

    private Sql sql() {
        return new Sql(data);
    }
}
