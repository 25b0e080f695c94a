package org.safeconduct.lobby;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;
import org.safeconduct.access.Caller;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Entrance;
import org.safeconduct.kernel.Invalid;

/** A password of one's own. The session goes on under the new one. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject Entrance entrance;

    @Inject CurrentCaller current;

    @Inject Room room;

    @Inject HttpServletRequest request;

    private String now;
    private String fresh;
    private String again;

    public void change() {
        if (!fresh.equals(again)) {
            throw Invalid.at("/again", "password-differs");
        }
        Caller before = current.get();
        entrance.changePassword(now.toCharArray(), fresh.toCharArray());
        Caller caller = entrance.enter(before.login(), fresh.toCharArray(), room.name(), before.address());
        request.changeSessionId();
        new Seat(caller, false).takeIn(request.getSession());
        Faces.redirect(request.getContextPath() + room.home());
    }

    public boolean isOneTime() {
        Seat seat = Seat.of(request.getSession());
        return seat != null && seat.oneTime();
    }

    public String getNow() {
        return null;
    }

    public void setNow(String now) {
        this.now = now;
    }

    public String getFresh() {
        return null;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
