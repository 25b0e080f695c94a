package org.safeconduct.readmission;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.safeconduct.access.Calendar;
import org.safeconduct.access.Role;
import org.safeconduct.access.TestDoor;
import org.safeconduct.access.Wiring;
import org.safeconduct.kernel.Sql;
import org.safeconduct.schema.TestDatabase;

/**
 * The desks of this State and of the others, with the real door and no gate around it, from 25 November 2026 on.
 *
 * @param <S> the offices that a test works with
 */
abstract class Offices<S extends Offices<S>> {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /** The lock on the person lies here. */
    private static final String LAST = "readmission";

    private static final Sql SQL = new Sql(TestDatabase.owner());

    final Calendar calendar = new Calendar(TODAY);
    final TestDoor door = new TestDoor(calendar);
    final Wiring wiring = new Wiring();

    <T> T the(Class<T> face) {
        return wiring.get(face);
    }

    EntityManager unit(String name) {
        return wiring.manager(name);
    }

    <T> T act(Supplier<T> act) {
        return wiring.act(LAST, act);
    }

    void act(Runnable act) {
        wiring.act(LAST, () -> {
            act.run();
            return null;
        });
    }

    abstract S here();

    S as(String login, String office, Role... roles) {
        door.as(door.hire(login, office, roles));
        return here();
    }

    S officer() {
        return as("return", "HQ", Role.RETURN_OFFICER);
    }

    S supervisor() {
        return as("return-supervisor", "HQ", Role.RETURN_SUPERVISOR);
    }

    S planner() {
        return as("return-planner", "HQ", Role.RETURN_PLANNER);
    }

    S authority(String state) {
        seat(state);
        return as("partner-" + state.toLowerCase(Locale.ROOT), state, Role.PARTNER_AUTHORITY);
    }

    /** Offices of other States stand in the migration for two of them; a ministry adds the rest. */
    private static void seat(String state) {
        SQL.run("insert into access.office (code, name) values (?, ?) on conflict do nothing", state, state);
    }

    S mission(String state) {
        seat(state);
        return as("mission-" + state.toLowerCase(Locale.ROOT), state, Role.MISSION);
    }
}
