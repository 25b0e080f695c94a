package org.safeconduct.lobby;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import org.safeconduct.access.Caller;

/**
 * Who sits in front of the screen, as the session remembers it.
 *
 * @param oneTime true while the password is the one-time password that an administrator handed over
 */
record Seat(Caller caller, boolean oneTime) implements Serializable {

    private static final String NAME = "seat";

    static Seat of(HttpSession session) {
        return (Seat) session.getAttribute(NAME);
    }

    void takeIn(HttpSession session) {
        session.setAttribute(NAME, this);
    }
}
