package org.safeconduct.access;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.Optional;

/** Officers and offices, as an administrator keeps them. */
@Stateless
public class Staff {
    public record NewOfficer(String login, String name, String office, Set<Role> roles) {}
    /** The one-time password is shown once and must be changed at the first login. */
    public record Created(UUID id, String login, String oneTimePassword) {}
    public record Office(String code, String name, boolean open) {}

    @Gated(Action.STAFF_READ)
    public Page<OfficerRow> list(String text, String office, boolean withClosed, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.STAFF_READ)
    public OfficerRow officer(Subject officer) {
        throw new UnsupportedOperationException();
    }

    /** Login: 3-40 of a-z 0-9 - . ; Duplicate if taken; office must exist; at least one role. */
    @Gated(Action.STAFF_CREATE)
    public Created create(NewOfficer officer) {
        throw new UnsupportedOperationException();
    }

    /** Moves to another office from now on; owned files stay owned (they follow by reassignment). */
    @Gated(Action.STAFF_MOVE)
    public void move(Subject officer, String office, String reason, long version) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.STAFF_MOVE)
    public void changeRoles(Subject officer, Set<Role> roles, String reason, long version) {
        throw new UnsupportedOperationException();
    }

    /** Closes the account of one who leaves. RuleForbids "owns-work" (with the count) while files or tasks are owned. */
    @Gated(Action.STAFF_CLOSE)
    public void close(Subject officer, String reason, long version) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.STAFF_RESET)
    public Created resetPassword(Subject officer, String reason) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.OFFICE_READ)
    public List<Office> offices() {
        throw new UnsupportedOperationException();
    }

    /** Officers of the caller's reach who hold the role and are open: for pickers. Login and name only. */
    @Gated(Action.COLLEAGUES_READ)
    public List<Colleague> colleagues(Role role) {
        throw new UnsupportedOperationException();
    }

    public record Colleague(UUID id, String login, String name, String office) {}

    @Open("casework shows who did what")
    public Map<String, String> namesOf(Collection<String> logins) {
        throw new UnsupportedOperationException();
    }

    @Open("casework resolves an assignee")
    public Optional<Colleague> colleague(String login, Role role) {
        throw new UnsupportedOperationException();
    }

    /** Open and closed accounts; ids that are nobody's are left out. */
    @Open("the desk names who has a task")
    public Map<UUID, Colleague> byIds(Collection<UUID> officers) {
        throw new UnsupportedOperationException();
    }

    /** An open account by its login, whatever its roles. */
    @Open("the desk resolves who gets a task or holds a meeting")
    public Optional<Colleague> byLogin(String login) {
        throw new UnsupportedOperationException();
    }

    @Open("checked at start-up with a database of the ministry's own")
    public boolean demoAccountsExist() {
        throw new UnsupportedOperationException();
    }
}
