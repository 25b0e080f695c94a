package org.safeconduct.lobby;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses inside the room. They hold codes and numbers only. */
final class Addresses {

    private Addresses() {}

    /** The login page, which leads back to the page that was asked for. */
    static String login(HttpServletRequest request, String home) {
        boolean ajax = "partial/ajax".equals(request.getHeader("Faces-Request"));
        String asked = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        if (!asked.endsWith(".xhtml") || (!ajax && !"GET".equals(request.getMethod()))) {
            return "/login.xhtml";
        }
        String to = query == null ? asked : asked + "?" + query;
        return home.equals(to) ? "/login.xhtml" : "/login.xhtml?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    /** The address if it lies inside this room, else the first page: nobody is sent elsewhere. */
    static String inside(String address, String home) {
        boolean ours = address != null
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(c -> c == '\\' || c < ' ');
        return ours ? address : home;
    }
}
