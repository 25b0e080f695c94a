package org.safeconduct.casefile;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Columns;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Time;
import org.safeconduct.kernel.WorkDays;

/** Limits and tasks of many new files at once: nothing runs yet in any of them. One statement however many they are. */
@Stateless
public class Backlog {

    private static final ExplanationText EXPLAINED = new ExplanationText();

    @PersistenceContext(unitName = "casefile") EntityManager em;

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Inject Clock clock;

    @Inject CurrentCaller caller;

    @Inject Clocks clocks;

    /** A limit that began on the legal day of its event. */
    public record Running(Subject file, UUID person, String rule, LocalDate event) {}

    /** The last day of each limit in the order asked; null where the law or the calendar gives none, and then none runs. */
    @Open("casework starts the limits of files that came on paper")
    public List<LocalDate> start(List<Running> limits) {
        Map<String, Optional<Explanation>> computed = new HashMap<>();
        WorkDays days = clocks.workDays();
        List<LocalDate> due = new ArrayList<>();
        Columns rows = new Columns(7);
        for (Running limit : limits) {
            Optional<Explanation> found = computed.computeIfAbsent(limit.rule() + limit.event(),
                    key -> explain(limit, days));
            due.add(found.map(explanation -> explanation.due().date()).orElse(null));
            found.ifPresent(explanation -> rows.row(UUID.randomUUID(), limit.file(), limit.person(), limit.rule(),
                    limit.event(), explanation.due().date(), EXPLAINED.convertToDatabaseColumn(explanation)));
        }
        rows.into(new Sql(data),
                """
                        insert into casefile.clock (id, file, person, rule, started_on, due_on, explanation, recorded_at, recorded_by,
                            version)
                        select id::uuid, file, person::uuid, rule, started_on::date, due_on::date, explanation, c.at, c.login, 1
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                            as t(id, file, person, rule, started_on, due_on, explanation),
                            (select ?::timestamptz as at, ? as login) c
                        """,
                Time.now(clock), caller.get().login());
        return due;
    }

    /** The holidays of years long past are not known: what was due then cannot be counted. */
    private Optional<Explanation> explain(Running limit, WorkDays days) {
        Law law = em.find(Law.class, limit.rule());
        if (law == null) {
            throw new IllegalArgumentException("No such rule: " + limit.rule());
        }
        try {
            return Optional.of(law.inForce(limit.event()).count(limit.event(), days));
        } catch (RuleForbids uncountable) {
            return Optional.empty();
        }
    }

    /** A task for whoever has the role where each file lies. */
    @Open("casework tells the desk what comes next")
    public void put(Columns filesAndOffices, String what, Role role) {
        filesAndOffices.into(new Sql(data), """
                insert into casefile.task (id, file, what, role, office, rank, created_by, created_at, version)
                select gen_random_uuid(), file, c.what, c.role, office, date '9999-12-31', c.login, c.at, 1
                from unnest(?::text[], ?::text[]) as t(file, office),
                    (select ? as what, ? as role, ? as login, ?::timestamptz as at) c
                """, what, role, caller.get().login(), Time.now(clock));
    }
}
