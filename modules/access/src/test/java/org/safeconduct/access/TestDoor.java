package org.safeconduct.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.safeconduct.kernel.Sql;
import org.safeconduct.schema.TestDatabase;

/**
 * The door without a container, on the embedded database: everything that casework asks of it, but no gate around it. What
 * the door writes is committed at once, in a connection of its own.
 */
public final class TestDoor {

    /** Plain hash of nothing: nobody logs in with it. */
    private static final String NO_PASSWORD = "-";
    private static final EntityManagerFactory UNIT = TestDatabase.unit("access");

    public final CurrentCaller caller = new CurrentCaller();
    public final Particulars particulars = new Particulars();
    public final Assignments assignments = new Assignments();
    public final Powers powers = new Powers();
    public final Staff staff = new Staff();
    final Entrance entrance = new Entrance();
    final Accounts accounts = new Accounts();
    final EntityManager em = UNIT.createEntityManager();
    final DataSource data = TestDatabase.app();
    final Rights rights = new Rights();
    final Placements placements = new Placements();
    final Directory directory = new Directory();
    final Settings settings = new Settings();
    final Throttle throttle = new Throttle();

    public TestDoor(Clock clock) {
        placements.data = data;
        settings.data = data;
        rights.caller = caller;
        rights.placements = placements;
        directory.data = data;
        directory.clock = clock;
        throttle.data = data;
        throttle.clock = clock;
        throttle.settings = settings;
        accounts.data = data;
        wire(clock);
        wireEntrance(clock);
    }

    private void wire(Clock clock) {
        assignments.data = data;
        assignments.clock = clock;
        assignments.placements = placements;
        powers.caller = caller;
        powers.rights = rights;
        staff.em = em;
        staff.clock = clock;
        staff.caller = caller;
        staff.particulars = particulars;
        staff.rights = rights;
        staff.directory = directory;
        staff.assignments = assignments;
        staff.throttle = throttle;
    }

    private void wireEntrance(Clock clock) {
        entrance.em = em;
        entrance.clock = clock;
        entrance.accounts = accounts;
        entrance.throttle = throttle;
        entrance.caller = caller;
        entrance.particulars = particulars;
    }

    /** Runs it in a transaction of the accounts; whatever is thrown rolls back. */
    void within(Runnable act) {
        em.getTransaction().begin();
        try {
            act.run();
            em.getTransaction().commit();
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.clear();
        }
    }

    /** An open account of this login; made if there is none. The caller stays who it was. */
    public Caller hire(String login, String office, Role... roles) {
        Sql sql = new Sql(data);
        UUID id = sql.one("select id from access.officer where login = ?", row -> row.getObject(1, UUID.class), login)
                .orElseGet(() -> insert(sql, login, office, List.of(roles)));
        return new Caller(id, login, login, office, Set.of(roles), "test", null, 1);
    }

    /** From now on this officer calls. */
    public TestDoor as(Caller officer) {
        caller.become(officer);
        particulars.clear();
        placements.forget();
        return this;
    }

    private static UUID insert(Sql sql, String login, String office, List<Role> roles) {
        UUID id = UUID.randomUUID();
        sql.run("""
                insert into access.officer (id, login, name, office, password_hash, one_time, stamp, version)
                values (?, ?, ?, ?, ?, false, 1, 1)
                """, id, login, login, office, NO_PASSWORD);
        EnumSet.copyOf(roles)
                .forEach(
                        role -> sql.run("insert into access.officer_role (officer, role) values (?, ?)", id, role));
        return id;
    }
}
