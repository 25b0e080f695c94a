package org.safeconduct.access;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.safeconduct.kernel.Columns;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Time;

/** Where a file lies and who owns it. Written by casework in the same transaction as its own change; read by the gate. */
@Stateless
public class Assignments {

    private static final String KEEP = """
            insert into access.placement_history (subject, office, owner, from_time, until_time)
            select subject, office, owner, since, ? from access.placement where subject = any (?)
            """;

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;
    @Inject Clock clock;
    @Inject Placements placements;

    /** A file comes to lie in an office; a file inside another (person in registration) is placed too. */
    @Open("casework places a file when it makes it")
    public void place(Subject file, String office) {
        sql().run("insert into access.placement (subject, office, since) values (?, ?, ?)", file, office,
                Time.now(clock));
        placements.forget();
    }

    @Open("the import places files only where somebody can open them")
    public Set<String> offices() {
        return Set.copyOf(sql().list("select code from access.office where open", row -> row.getString(1)));
    }

    /** True also for an office that is closed: files may lie there still. */
    @Open("a list is asked for one office")
    public boolean office(String code) {
        return sql()
                .one("select exists (select 1 from access.office where code = ?)", row -> row.getBoolean(1), code)
                .orElseThrow();
    }

    /** Many files at once, each in its office: one statement however many they are. */
    @Open("casework places files when it makes them")
    public void place(Columns filesAndOffices) {
        filesAndOffices.into(sql(), """
                insert into access.placement (subject, office, since)
                select f.subject, f.office, c.now from unnest(?::text[], ?::text[]) as f(subject, office),
                    (select ?::timestamptz as now) c
                """, Time.now(clock));
        placements.forget();
    }

    /**
     * From now on the other State sees the file too, or no longer.
     *
     * @param counterpart office of that State; null: nobody's any more
     */
    @Open("readmission shares a request inside its own gated act")
    public void share(Subject file, String counterpart) {
        change("update access.placement set counterpart = ?, since = ? where subject = any (?)", counterpart,
                List.of(file));
    }

    /**
     * From now on this officer owns the files; the owner before no longer does.
     *
     * @param files a case with its persons: all of them
     * @param officer null: nobody; RuleForbids "officer-closed" if the account is closed
     */
    @Open("casework assigns inside its own gated act")
    public void give(Collection<Subject> files, UUID officer) {
        refuseIfClosed(officer);
        change("update access.placement set owner = ?, since = ? where subject = any (?)", officer, files);
    }

    @Open("casework moves a file to another office inside its own gated act")
    public void move(Collection<Subject> files, String office) {
        change("update access.placement set office = ?, since = ? where subject = any (?)", office, files);
    }

    @Open("the owner of a file, for lists and headers")
    public Optional<String> ownerLogin(Subject file) {
        return sql().one("""
                select o.login from access.placement p join access.officer o on o.id = p.owner where p.subject = ?
                """, row -> row.getString(1), file);
    }

    /** Tasks count as work too: the desk reports the change (+1/-1) inside its own transaction. */
    @Open("the desk reports that an officer has a task more or less")
    public void work(UUID officer, int delta) {
        sql().run("""
                insert into access.workload as w (officer, tasks) values (?, ?)
                on conflict (officer) do update set tasks = w.tasks + excluded.tasks
                """, officer, delta);
    }

    /** Owned files and open tasks together; the persons of a case count with the case. */
    @Open("asked before an account is closed")
    public long owned(UUID officer) {
        return sql().one("""
                select (select count(*) from access.placement where owner = ? and subject not like 'PERSON:%')
                     + coalesce((select greatest(tasks, 0) from access.workload where officer = ?), 0)
                """, row -> row.getLong(1), officer, officer).orElseThrow();
    }

    /** Whoever closes the account at this moment waits, and then finds the file owned. */
    private void refuseIfClosed(UUID officer) {
        boolean closed = officer != null
                && sql().one("select closed_at is not null from access.officer where id = ? for share",
                        row -> row.getBoolean(1), officer).orElse(false);
        if (closed) {
            throw new RuleForbids("officer-closed");
        }
    }

    private void change(String update, Object value, Collection<Subject> files) {
        List<Subject> all = List.copyOf(files);
        var now = Time.now(clock);
        sql().run(KEEP, now, all);
        int changed = sql().run(update, value, now, all);
        if (changed != all.stream().distinct().count()) {
            throw new IllegalStateException("A file without a place cannot be assigned or moved");
        }
        placements.forget();
    }

    private Sql sql() {
        return new Sql(data);
    }
}
