package org.safeconduct.casefile;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Subject;
import java.util.List;
import java.util.UUID;
import java.time.LocalDate;

/** What is to be done, by whom, until when. */
@Stateless
public class Tasks {
    /** Officer null: anybody in the office with the role. */
    public record NewTask(String text, String officer, LocalDate due) {}
    /** Counts behind the tiles of My work; each equals the list with the same filter. */
    public record Counts(long overdue, long today, long week, long open, long unassigned) {}
    public enum Filter { OVERDUE, TODAY, WEEK, OPEN, UNASSIGNED, DONE }
    /** The caller's tasks, by due date; UNASSIGNED: those that wait for a role of the caller in the caller's office. */
    @Gated(Action.TASK_READ) public Page<TaskRow> mine(Filter filter, PageRequest page) { throw new UnsupportedOperationException(); }
    @Gated(Action.TASK_READ) public Counts counts() { throw new UnsupportedOperationException(); }
    @Gated(Action.TASK_READ) public List<TaskRow> of(Subject file) { throw new UnsupportedOperationException(); }
    @Gated(Action.TASK_ADD) public TaskRow add(Subject file, NewTask task) { throw new UnsupportedOperationException(); }
    @Gated(Action.TASK_DONE) public void done(Subject file, UUID task, long version) { throw new UnsupportedOperationException(); }
    /** A task that a stage of the procedure brings; replaces the open system task of the file and person. Role or officer must be given. */
    @Open("casework tells the desk what comes next") public void next(Subject file, UUID person, String what, org.safeconduct.access.Role role, UUID officer, String office, LocalDate due) { throw new UnsupportedOperationException(); }
    @Open("casework closes what is no longer to do") public void settle(Subject file, UUID person) { throw new UnsupportedOperationException(); }
    @Open("casework reassigns: open system tasks follow the file") public void follow(Subject file, UUID officer) { throw new UnsupportedOperationException(); }
}
