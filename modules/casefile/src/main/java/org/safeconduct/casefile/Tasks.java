package org.safeconduct.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Role;
import org.safeconduct.access.Staff;
import org.safeconduct.access.Staff.Colleague;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Unknown;

/** What is to be done, by whom, until when. Open tasks count as work that an officer owns. */
@Stateless
public class Tasks {

    static final int LONGEST_TEXT = 1_000;

    @PersistenceContext(unitName = "casefile") EntityManager em;

    @Inject Clock clock;

    @Inject CurrentCaller caller;

    @Inject Particulars particulars;

    @Inject Staff staff;

    @Inject OpenTasks open;

    /**
     * A task that a person writes.
     *
     * @param officer login; null: it waits in the caller's office for a case manager, who gives work out
     * @param due today or later
     */
    public record NewTask(String text, String officer, LocalDate due) {}

    /** Counts behind the tiles of My work; each equals the list with the same filter. */
    public record Counts(long overdue, long today, long week, long open, long unassigned) {}

    /** Piles of tasks. WEEK: due within seven days, today included. UNASSIGNED: waiting for a role of the caller in the caller's office. */
    public enum Filter {
        OVERDUE,
        TODAY,
        WEEK,
        OPEN,
        UNASSIGNED,
        DONE
    }

    /** The caller's tasks of the pile, by due date, those without one last. */
    @Gated(Action.TASK_READ)
    public Page<TaskRow> mine(Filter filter, PageRequest page) {
        return pile().page(em, filter, page);
    }

    @Gated(Action.TASK_READ)
    public Counts counts() {
        return pile().counts(em);
    }

    /** Open tasks by due date, then done ones. */
    @Gated(Action.TASK_READ)
    public List<TaskRow> of(Subject file) {
        return em
                .createQuery("select t from Task t where t.file = :file order by t.rank, t.createdAt, t.id", Task.class)
                .setParameter("file", file)
                .getResultStream()
                .map(task -> task.row(today()))
                .sorted(Comparator.comparing(TaskRow::done))
                .toList();
    }

    /** Flaws at /text (1 to 1,000 characters), /due, /officer (no open account of that login). */
    @Gated(Action.TASK_ADD)
    public TaskRow add(Subject file, NewTask task) {
        new Flaws().required(task.text(), "/text")
                .atMost(LONGEST_TEXT, task.text(), "/text")
                .required(task.due(), "/due")
                .unless(task.due() == null || !task.due().isBefore(today()), "/due", "past")
                .refuse();
        Task fresh = new Task(file, null, Task.FREE, task.text().strip()).until(task.due())
                .waiting(caller.get().office(), null);
        open.keep(fresh, task.officer() == null ? null : colleague(task.officer()));
        em.flush();
        particulars.noted(file, "task", fresh.row(today()).id());
        return fresh.row(today());
    }

    private Colleague colleague(String login) {
        return staff.byLogin(login).orElseThrow(() -> Invalid.at("/officer", "officer-unknown"));
    }

    /** Forbidden {@code task-of-another} unless the caller has it, or it waits for the caller's role in the caller's office. */
    @Gated(Action.TASK_DONE)
    public void done(Subject file, UUID task, long version) {
        Task found = em.find(Task.class, task);
        if (found == null || !found.open() || !found.row(today()).file().equals(file)) {
            throw new Unknown("unknown");
        }
        if (!callersOwn(found)) {
            throw new Forbidden("task-of-another");
        }
        Stale.refuseUnless(found.version(), version);
        particulars.noted(file, "task", task);
        open.end(found);
        em.flush();
    }

    private boolean callersOwn(Task task) {
        return task.officerId() != null
                ? task.officerId().equals(caller.get().officer())
                : task.office().equals(caller.get().office()) && caller.get().roles().contains(task.role());
    }

    /**
     * A task that a stage of the procedure brings; replaces the open system task of the file and person.
     *
     * @param person null for the whole file
     * @param what key in the bundle {@code tasks}
     * @param role who may take it while nobody has it; null if an officer is given
     * @param officer who has it; null if a role is given
     * @param due null if there is no limit
     */
    @Open("casework tells the desk what comes next")
    public void next(Subject file, UUID person, String what, Role role, UUID officer, String office, LocalDate due) {
        settle(file, person);
        open.keep(new Task(file, person, what, null).until(due).waiting(office, role), open.colleague(officer));
    }

    /**
     * A system task for whoever has the role, unless the file and person have just this one open already.
     *
     * @return whether it is new
     */
    @Open("jobs put before a person what they cannot decide")
    public boolean remind(Subject file, UUID person, String what, Role role, String office, LocalDate due) {
        boolean fresh = open.of(file).noneMatch(task -> task.is(what, person));
        if (fresh) {
            next(file, person, what, role, null, office, due);
        }
        return fresh;
    }

    /** A system task beside those that are open, unless the file and person have just this one open for the role already. */
    @Open("jobs warn of what runs out; one warning does not take the place of another")
    public void warn(Subject file, UUID person, String what, Role role, String office, LocalDate due) {
        if (open.of(file).noneMatch(task -> task.is(what, person) && task.role() == role)) {
            open.keep(new Task(file, person, what, null).until(due).waiting(office, role), null);
        }
    }

    /** Only those of the kinds. */
    @Open("casework closes what a later warning replaces")
    public void settle(Subject file, UUID person, Set<String> kinds) {
        open.of(file).filter(task -> kinds.stream().anyMatch(kind -> task.is(kind, person))).forEach(open::end);
    }

    @Open("casework closes what is no longer to do")
    public void settle(Subject file, UUID person) {
        open.of(file).filter(task -> Objects.equals(task.person(), person)).forEach(open::end);
    }

    /** Open system tasks that an officer has go to this one; null: they wait for their role. */
    @Open("casework reassigns: open system tasks follow the file")
    public void follow(Subject file, UUID officer) {
        Colleague colleague = open.colleague(officer);
        open.of(file).filter(task -> task.officerId() != null).forEach(task -> open.pass(task, colleague));
    }

    private Pile pile() {
        return new Pile(caller.get(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
