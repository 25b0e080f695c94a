package org.safeconduct.access;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import java.util.UUID;

/** Login of the rooms: throttled, locked out after repeated failure, every attempt in the log. */
@Stateless
public class Entrance {
    /** Checks the password (Argon2id). Refuses with Forbidden "login" whatever was wrong, with Throttled when there were too many attempts. The array is wiped. */
    @Gated(Action.LOG_IN)
    public Caller enter(String login, char[] password, String room, String address) {
        throw new UnsupportedOperationException();
    }

    /** Client credentials of the REST API; same throttling. */
    @Gated(Action.TOKEN_ISSUE)
    public Caller enterClient(String clientId, char[] secret, String address) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.LOG_OUT)
    public void leave() {
        throw new UnsupportedOperationException();
    }

    /** True while the account is open, not locked, and its stamp unchanged. Asked by the edge filters at each request (cached a few seconds at most, never after a close). */
    @Open("asked by the edge of each room before there is a caller")
    public boolean stillActive(UUID officer, long stamp) {
        throw new UnsupportedOperationException();
    }

    /** The caller that a token's subject stands for, as of now; Forbidden when closed. */
    @Open("asked by the edge of the api room after the token was verified")
    public Caller callerOf(String login) {
        throw new UnsupportedOperationException();
    }

    /** True while the caller still has the one-time password of an administrator: the rooms then open nothing else. */
    @Gated(Action.OWN_ACCOUNT_READ)
    public boolean mustChangePassword() {
        throw new UnsupportedOperationException();
    }

    /** Flaws at /current, /fresh (at least 12 characters, not a listed common password, not the login). */
    @Gated(Action.PASSWORD_CHANGE)
    public void changePassword(char[] current, char[] fresh) {
        throw new UnsupportedOperationException();
    }
}
