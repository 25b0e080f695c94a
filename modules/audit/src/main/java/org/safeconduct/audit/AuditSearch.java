package org.safeconduct.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.safeconduct.kernel.Cursor;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Unknown;

/** Reads the log. Reached only through the gated desk in access, so that reading it is an entry too. */
@Stateless
public class AuditSearch {

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;
    @Inject Clock clock;
    @Inject Reader reader;

    /** Newest first. A subject without its kind ({@code C-2026-0000017}) finds every kind. */
    @Open("access.AuditDesk is the gate")
    public Page<EntryRow> search(AuditQuery query, PageRequest page) {
        Filter filter = filter(query);
        Page.Total total = Page.Total.counted(sql().one(filter.count(Page.Total.STOP + 1), row -> row.getLong(1),
                filter.values()).orElseThrow());
        if (page.after() != null) {
            filter.where("e.index < ?", before(page.after()));
        }
        List<Stored> rows = sql().list(filter.rows(page.limit() + 1), Stored::read, filter.values());
        return Page.cut(reader.read(rows), page, row -> Cursor.of(row.index()), total);
    }

    /** Unknown if there is no such entry. */
    @Open("access.AuditDesk is the gate")
    public EntryRow entry(long index) {
        Filter one = new Filter().where("e.index = ?", index);
        return reader.read(sql().list(one.rows(1), Stored::read, one.values()))
                .stream()
                .findFirst()
                .orElseThrow(() -> new Unknown("unknown"));
    }

    Filter filter(AuditQuery query) {
        return new Filter().about(subjects(query.subject()))
                .where("e.actor = ?", query.actor())
                .where("e.action = ?", query.action())
                .where("e.outcome = ?", query.outcome())
                .where("e.at >= ?", start(query.from()))
                .where("e.at < ?", start(query.to() == null ? null : query.to().plusDays(1)));
    }

    private OffsetDateTime start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static List<String> subjects(String text) {
        if (text == null || text.contains(":")) {
            return text == null ? null : List.of(text);
        }
        return Arrays.stream(Subject.Kind.values()).map(kind -> kind + ":" + text).toList();
    }

    private static long before(String cursor) {
        try {
            return Long.parseLong(Cursor.parse(cursor, 1).key(0));
        } catch (NumberFormatException e) {
            throw Invalid.at("/after", "cursor");
        }
    }

    private Sql sql() {
        return new Sql(data);
    }
}
