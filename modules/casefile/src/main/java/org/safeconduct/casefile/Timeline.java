package org.safeconduct.casefile;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Columns;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Time;

/** Every event in the life of a file, from the first contact on. Nothing in it is ever changed or taken out. */
@Stateless
public class Timeline {

    private static final ListText WORDS = new ListText();

    @PersistenceContext(unitName = "casefile") EntityManager em;

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Inject Clock clock;

    @Inject CurrentCaller caller;

    /** An event as {@link #add} takes it, of an act that asks for no reason. */
    public record Told(Subject file, UUID person, LocalDate happenedOn, String what, List<String> args, String stage) {}

    /** By the legal day of the event, and within a day in the order of recording. */
    @Gated(Action.TIMELINE_READ)
    public List<TimelineEntry> of(Subject file) {
        return em
                .createQuery("select e from Event e where e.file = :file order by e.happenedOn, e.ordinal", Event.class)
                .setParameter("file", file)
                .getResultStream()
                .map(Event::entry)
                .toList();
    }

    /**
     * Writes an event down; time and actor are taken from clock and caller.
     *
     * @param person null for the whole file
     * @param happenedOn the legal day
     * @param what key in the bundle {@code events}
     * @param args codes, numbers and dates for the text; no names
     * @param stage null if the stage does not change
     * @param reason null if the act asks for none
     */
    @Open("casework writes its events inside its own gated act")
    public void add(Subject file, UUID person, LocalDate happenedOn, String what, List<String> args, String stage,
            String reason) {
        em.persist(new Event(file, person, happenedOn, what, args).leadingTo(stage, reason)
                .recorded(Time.now(clock),
                        caller.get()));
    }

    /** Many events of many files in one statement, in their order. */
    @Open("casework writes its events inside its own gated act")
    public void addAll(List<Told> events) {
        Columns rows = new Columns(7);
        events.forEach(told -> rows.row(UUID.randomUUID(), told.file(), told.person(), told.happenedOn(), told.what(),
                WORDS.convertToDatabaseColumn(told.args()), told.stage()));
        rows.into(new Sql(data),
                """
                        insert into casefile.event (id, file, person, happened_on, what, args, stage, recorded_at, actor, actor_name)
                        select id::uuid, file, person::uuid, happened_on::date, what, args, stage, c.at, c.actor, c.actor_name
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                            with ordinality as t(id, file, person, happened_on, what, args, stage, n),
                            (select ?::timestamptz as at, ? as actor, ? as actor_name) c
                        order by n
                        """,
                Time.now(clock), caller.get().login(), caller.get().name());
    }
}
