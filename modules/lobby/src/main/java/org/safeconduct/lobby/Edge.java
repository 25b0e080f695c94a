package org.safeconduct.lobby;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import org.safeconduct.access.Caller;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Entrance;

/** The edge of the room: puts the officer of the session into the request, or leads to the login page. */
public class Edge extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Set<String> OPEN = Set.of("/login.xhtml", "/favicon.ico", "/look");
    private static final Set<String> ONE_TIME = Set.of("/password.xhtml", "/leave", "/look");

    @Inject Entrance entrance;

    @Inject CurrentCaller current;

    @Inject Room room;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        current.become(Caller.nobody(room.name(), request.getRemoteAddr()));
        if (path.startsWith("/jakarta.faces.resource/")) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        Seat seat = seat(request.getSession(false));
        if (seat != null) {
            current.become(seat.caller().in(room.name(), request.getRemoteAddr()));
        }
        if (seat == null && !OPEN.contains(path)) {
            lead(request, response, Addresses.login(request, room.home()));
        } else if (seat != null && seat.oneTime() && !ONE_TIME.contains(path)) {
            lead(request, response, "/password.xhtml");
        } else {
            chain.doFilter(request, response);
        }
    }

    private Seat seat(HttpSession session) {
        Seat seat = session == null ? null : Seat.of(session);
        if (seat == null || entrance.stillActive(seat.caller().officer(), seat.caller().stamp())) {
            return seat;
        }
        session.invalidate();
        return null;
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String to) throws IOException {
        String url = request.getContextPath() + to;
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response id=\"j_id1\"><redirect url=\""
                            + url.replace("&", "&amp;").replace("\"", "&quot;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(url);
        }
    }
}
