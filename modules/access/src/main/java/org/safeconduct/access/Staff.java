package org.safeconduct.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Duplicate;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Time;
import org.safeconduct.kernel.Unknown;

/** Officers and offices, as an administrator keeps them. Nobody changes the own account here. */
@Stateless
public class Staff {

    /** Who joins. */
    public record NewOfficer(String login, String name, String office, Set<Role> roles) {}

    /** The one-time password is shown once and must be changed at the first login. */
    public record Created(UUID id, String login, String oneTimePassword) {

        /** Without the password: this reaches logs. */
        @Override
        public String toString() {
            return "Created[" + login + "]";
        }
    }

    /** Where officers sit. */
    public record Office(String code, String name, boolean open) {}

    /** An officer as a colleague sees one. */
    public record Colleague(UUID id, String login, String name, String office) {}

    private static final int LONGEST_REASON = 500;

    @PersistenceContext(unitName = "access") EntityManager em;
    @Inject Clock clock;
    @Inject CurrentCaller caller;
    @Inject Particulars particulars;
    @Inject Rights rights;
    @Inject Directory directory;
    @Inject Assignments assignments;
    @Inject Throttle throttle;

    /** By login. Text is part of a login or a name; null or blank: all. Office null: all. */
    @Gated(Action.STAFF_READ)
    public Page<OfficerRow> list(String text, String office, boolean withClosed, PageRequest page) {
        if (text != null && !text.isBlank()) {
            particulars.noted(null, "text", text);
        }
        return directory.list(text, office, withClosed, page);
    }

    /** Unknown if there is no such account. */
    @Gated(Action.STAFF_READ)
    public OfficerRow officer(Subject officer) {
        return directory.row(officer.id()).orElseThrow(() -> new Unknown("unknown"));
    }

    /** Flaws at /login, /name, /office, /roles; Duplicate "duplicate-login" if taken, also by a closed account. */
    @Gated(Action.STAFF_CREATE)
    public Created create(NewOfficer officer) {
        NewOfficers.check(officer, directory.offices());
        if (!directory.byLogins(List.of(officer.login())).isEmpty()) {
            throw new Duplicate("duplicate-login");
        }
        String password = Passwords.oneTime();
        Officer joining = Officer.joining(officer.login(), officer.name().strip(), officer.office(), officer.roles(),
                Passwords.hash(password.toCharArray()));
        em.persist(joining);
        em.flush();
        particulars.about(joining);
        particulars.noted(joining, "office", officer.office());
        particulars.noted(joining, "roles", officer.roles());
        return new Created(joining.id(), joining.login(), password);
    }

    /** Moves to another office from now on; owned files stay owned (they follow by reassignment). Flaws at /office, /reason. */
    @Gated(Action.STAFF_MOVE)
    public void move(Subject officer, String office, String reason, long version) {
        NewOfficers.office(new Flaws(), office, directory.offices())
                .required(reason, "/reason")
                .atMost(LONGEST_REASON, reason, "/reason")
                .refuse();
        Officer moved = changing(officer, reason, version);
        NewOfficers.seat(new Flaws(), office, moved.roles()).refuse();
        particulars.changed(moved, "office", moved.office(), office);
        moved.move(office);
        em.flush();
    }

    /** Flaws at /roles, /reason, /office. */
    @Gated(Action.STAFF_MOVE)
    public void changeRoles(Subject officer, Set<Role> roles, String reason, long version) {
        Roles.check(new Flaws(), roles).required(reason, "/reason").atMost(LONGEST_REASON, reason, "/reason").refuse();
        Officer changed = changing(officer, reason, version);
        NewOfficers.seat(new Flaws(), changed.office(), roles).refuse();
        particulars.changed(changed, "roles", changed.roles(), roles);
        changed.take(roles);
        em.flush();
    }

    /** Closes the account of one who leaves. RuleForbids "owns-work" (with the count) while files or tasks are owned. */
    @Gated(Action.STAFF_CLOSE)
    public void close(Subject officer, String reason, long version) {
        new Flaws().required(reason, "/reason").atMost(LONGEST_REASON, reason, "/reason").refuse();
        Officer leaving = changing(officer, reason, version);
        long owned = assignments.owned(leaving.id());
        if (owned > 0) {
            throw new RuleForbids("owns-work", owned);
        }
        leaving.close(Time.now(clock));
        em.flush();
    }

    /** A one-time password; ends the sessions of the account and a lock-out. Flaw at /reason. */
    @Gated(Action.STAFF_RESET)
    public Created resetPassword(Subject officer, String reason) {
        new Flaws().required(reason, "/reason").atMost(LONGEST_REASON, reason, "/reason").refuse();
        Officer locked = locked(officer, reason);
        String password = Passwords.oneTime();
        locked.giveOneTimePassword(Passwords.hash(password.toCharArray()));
        throttle.succeeded(locked.login());
        em.flush();
        return new Created(locked.id(), locked.login(), password);
    }

    @Gated(Action.OFFICE_READ)
    public List<Office> offices() {
        return directory.offices();
    }

    /** Officers of the caller's reach who hold the role and are open: for pickers. Login and name only. */
    @Gated(Action.COLLEAGUES_READ)
    public List<Colleague> colleagues(Role role) {
        boolean everywhere = rights.reach(Action.COLLEAGUES_READ) == Reach.NATIONAL;
        return directory.holders(role, everywhere ? null : caller.get().office());
    }

    /**
     * Names by login, of open and closed accounts of every office, for a page that says who did something: files move between
     * offices. Unknown logins are left out.
     */
    @Gated(Action.COLLEAGUES_READ)
    public Map<String, String> names(Collection<String> logins) {
        return directory.names(logins);
    }

    /** Names by login, of open and closed accounts. */
    @Open("casework shows who did what")
    public Map<String, String> namesOf(Collection<String> logins) {
        return directory.names(logins);
    }

    @Open("casework resolves an assignee")
    public Optional<Colleague> colleague(String login, Role role) {
        return directory.holders(role, null).stream().filter(colleague -> colleague.login().equals(login)).findFirst();
    }

    /** Open and closed accounts; ids that are nobody's are left out. */
    @Open("the desk names who has a task")
    public Map<UUID, Colleague> byIds(Collection<UUID> officers) {
        return directory.byIds(officers);
    }

    /** An open account by its login, whatever its roles. */
    @Open("the desk resolves who gets a task or holds a meeting")
    public Optional<Colleague> byLogin(String login) {
        return directory.open(login);
    }

    @Open("checked at start-up with a database of the ministry's own")
    public boolean demoAccountsExist() {
        return directory.demoAccountsExist();
    }

    private Officer changing(Subject officer, String reason, long version) {
        Officer changing = locked(officer, reason);
        Stale.refuseUnless(changing.version(), version);
        return changing;
    }

    /** Locked, so that nothing is assigned to an officer who is just leaving. */
    private Officer locked(Subject officer, String reason) {
        if (officer.id().equals(caller.get().login())) {
            throw new Forbidden("forbidden-self");
        }
        particulars.because(reason);
        UUID id = directory.open(officer.id()).orElseThrow(() -> new Unknown("unknown")).id();
        return em.find(Officer.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
