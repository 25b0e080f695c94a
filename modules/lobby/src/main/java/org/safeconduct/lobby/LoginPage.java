package org.safeconduct.lobby;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.safeconduct.access.Caller;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Entrance;

/** Lets an officer in: a fresh session id, and back to the page that was asked for. */
@Named
@RequestScoped
public class LoginPage {

    @Inject Entrance entrance;

    @Inject CurrentCaller current;

    @Inject Room room;

    @Inject HttpServletRequest request;

    @Inject
    @Param String to;

    @Inject
    @Param String left;

    private String login;
    private String password;

    public void enter() throws IOException {
        Caller caller = entrance.enter(strip(login), password.toCharArray(), room.name(), request.getRemoteAddr());
        current.become(caller);
        boolean oneTime = entrance.mustChangePassword();
        request.getSession();
        request.changeSessionId();
        new Seat(caller, oneTime).takeIn(request.getSession());
        Faces.getExternalContext()
                .redirect(request.getContextPath() + (oneTime ? "/password.xhtml" : Addresses.inside(to, room.home())));
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }

    public boolean isHere() {
        return current.get().known();
    }

    public String getTo() {
        return to;
    }

    public String getLeft() {
        return left;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
