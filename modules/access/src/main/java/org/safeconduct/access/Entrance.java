package org.safeconduct.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Time;

/** Login of the rooms: throttled, locked out after repeated failure, every attempt in the log. */
@Stateless
public class Entrance {

    private static final int LONGEST_LOGIN = 80;
    private static final String CLIENT = "client ";

    @PersistenceContext(unitName = "access") EntityManager em;
    @Inject Clock clock;
    @Inject Accounts accounts;
    @Inject Throttle throttle;
    @Inject CurrentCaller caller;
    @Inject Particulars particulars;

    /**
     * Checks the password (Argon2id) and wipes the array. While the password is a one-time one, the caller may do nothing
     * but change it ({@link Caller#mustChangePassword()}).
     *
     * <p>Refuses with Forbidden "login" whatever was wrong, also who comes to the door of a room that is not theirs; with
     * Throttled (seconds) when there were too many attempts.
     *
     * @param room as {@link Caller#room()} names it: the other State has a room of its own, and no officer enters there
     */
    @Gated(Action.LOG_IN)
    public Caller enter(String login, char[] password, String room, String address) {
        String name = tidy(login).toLowerCase(Locale.ROOT);
        particulars.noted(null, "login", name);
        Optional<Account> known = accounts.byLogin(name);
        known.ifPresent(particulars::about);
        Account account = checked(name, known.filter(one -> Doors.open(room, one.roles())), password, address);
        return account.caller(room, address);
    }

    /** Client credentials of the REST API; same throttling. */
    @Gated(Action.TOKEN_ISSUE)
    public Caller enterClient(String clientId, char[] secret, String address) {
        String id = tidy(clientId);
        particulars.noted(null, "client", id);
        Optional<Account> account = accounts.byClient(id);
        account.ifPresent(known -> particulars.about(new Subject(Subject.Kind.CLIENT, id)));
        account.ifPresent(particulars::about);
        return checked(CLIENT + id, account, secret, address).caller("api", address);
    }

    /** The session is the room's own to end; this is its entry in the log. */
    @Gated(Action.LOG_OUT)
    public void leave() {
        particulars.about(new Subject(Subject.Kind.OFFICER, caller.get().login()));
    }

    /** True while the account is open and its stamp unchanged. A lock-out keeps guessers out, not those who are in. */
    @Open("asked by the edge of each room before there is a caller")
    public boolean stillActive(UUID officer, long stamp) {
        return accounts.open(officer, stamp);
    }

    /** The caller that a token's subject stands for, as of now; Forbidden when closed. */
    @Open("asked by the edge of the api room after the token was verified")
    public Caller callerOf(String login) {
        return accounts.byLogin(login).orElseThrow(() -> new Forbidden("login")).caller("api", null);
    }

    /** True while the caller still has the one-time password of an administrator: the rooms then open nothing else. */
    @Gated(Action.OWN_ACCOUNT_READ)
    public boolean mustChangePassword() {
        return accounts.oneTime(caller.get().officer());
    }

    /**
     * Both arrays are wiped. The stamp changes: every session of the account ends, and a room that wants to go on takes
     * the new caller from {@link #callerOf}. Flaws at /current, /fresh.
     */
    @Gated(Action.PASSWORD_CHANGE)
    public void changePassword(char[] current, char[] fresh) {
        refuseUnlessGiven(current, fresh);
        Caller who = caller.get();
        try {
            throttle.admit(who.login(), who.address());
            Officer officer = em.find(Officer.class, who.officer());
            particulars.about(officer);
            refuseUnlessOwn(officer, current);
            PasswordRules.check(new Flaws(), "/fresh", fresh, officer.login())
                    .unless(!Arrays.equals(current, fresh), "/fresh", "password-same")
                    .refuse();
            officer.choosePassword(Passwords.hash(fresh));
            em.flush();
        } finally {
            Arrays.fill(current, '\0');
            Arrays.fill(fresh, '\0');
        }
    }

    private Account checked(String name, Optional<Account> account, char[] typed, String address) {
        char[] password = typed == null ? new char[0] : typed;
        try {
            throttle.admit(name, address);
            if (!Passwords.matches(password, account.map(Account::hash).orElse(null))) {
                throttle.failed(name, address);
                throw new Forbidden("login");
            }
            throttle.succeeded(name);
            Account entered = account.orElseThrow();
            accounts.entered(entered.id(), Time.now(clock));
            return entered;
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static void refuseUnlessGiven(char[] current, char[] fresh) {
        new Flaws().unless(current != null && current.length > 0, "/current", "required")
                .unless(fresh != null && fresh.length > 0, "/fresh", "required")
                .refuse();
    }

    private void refuseUnlessOwn(Officer officer, char[] current) {
        if (!Passwords.matches(current, officer.passwordHash())) {
            throttle.failed(officer.login(), caller.get().address());
            new Flaws().add("/current", "password-wrong").refuse();
        }
    }

    /** What is too long to be a login is nobody's. */
    private static String tidy(String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.length() > LONGEST_LOGIN ? text.substring(0, LONGEST_LOGIN) : text;
    }
}
