package org.safeconduct.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.access.Assignments;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Staff;
import org.safeconduct.access.Staff.Colleague;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Time;

/** Tasks that are not done yet, each counted as work of the officer who has it. */
@Dependent
class OpenTasks {

    @PersistenceContext(unitName = "casefile") EntityManager em;

    @Inject Clock clock;

    @Inject CurrentCaller caller;

    @Inject Staff staff;

    @Inject Assignments assignments;

    /** Those that the procedure brought; what a person wrote is that person's. */
    Stream<Task> of(Subject file) {
        return em.createQuery("select t from Task t where t.file = :file and t.what <> :free and t.doneAt is null",
                Task.class).setParameter("file", file).setParameter("free", Task.FREE).getResultList().stream();
    }

    /** Null for null. */
    Colleague colleague(UUID officer) {
        return officer == null ? null : staff.byIds(Set.of(officer)).get(officer);
    }

    /** {@code colleague} null: it waits for its role. */
    void keep(Task task, Colleague colleague) {
        em.persist(task.created(Time.now(clock), caller.get().login()).give(colleague));
        count(task, 1);
    }

    void pass(Task task, Colleague colleague) {
        count(task, -1);
        count(task.give(colleague), 1);
    }

    void end(Task task) {
        task.end(Time.now(clock), caller.get().login());
        count(task, -1);
    }

    private void count(Task task, int delta) {
        if (task.officerId() != null) {
            assignments.work(task.officerId(), delta);
        }
    }
}
