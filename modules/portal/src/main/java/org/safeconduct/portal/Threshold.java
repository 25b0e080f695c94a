package org.safeconduct.portal;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** The edge of the room: remembers a language that was just chosen, and says how long a phone may keep a page. */
@WebFilter(servletNames = "faces", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class Threshold extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Inject Reader reader;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean found = request.getDispatcherType() == DispatcherType.REQUEST;
        response.setHeader("Cache-Control", found ? "private, max-age=" + KEPT.toSeconds() : "no-store");
        response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
        if (found && reader.asked().isPresent() && !reader.asked().equals(reader.remembered())) {
            response.addCookie(cookie(request));
        }
        chain.doFilter(request, response);
    }

    private Cookie cookie(HttpServletRequest request) {
        Cookie cookie = new Cookie(Reader.COOKIE, reader.getLanguage().tag());
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        return cookie;
    }
}
