package org.safeconduct.lobby;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Takes a choice of language, text size, light or density, and goes back to the page. */
@WebServlet("/look")
public class LookSwitch extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject Look look;

    @Inject Room room;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (Look.Choice choice : look.getChoices()) {
            String option = request.getParameter(choice.name());
            if (option != null) {
                response.addCookie(cookie(request, look.with(choice.name(), option)));
            }
        }
        response.sendRedirect(request.getContextPath() + Addresses.inside(request.getParameter("back"), room.home()));
    }

    private static Cookie cookie(HttpServletRequest request, String value) {
        Cookie cookie = new Cookie(Look.COOKIE, value);
        // one look for all rooms
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        return cookie;
    }
}
