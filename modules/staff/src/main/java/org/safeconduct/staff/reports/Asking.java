package org.safeconduct.staff.reports;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the address asks for: a report, and values by the names of its parameters.
 *
 * @param report the id in {@code show}
 */
record Asking(String report, Map<String, String> parameters) {

    private static final String SHOW = "show";

    static Asking in(HttpServletRequest request) {
        Map<String, String> given = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(SHOW) && !name.startsWith("jakarta.faces.") && !values[0].isBlank()) {
                given.put(name, values[0]);
            }
        });
        return new Asking(String.valueOf(request.getParameter(SHOW)), given);
    }

    /** The same question at another place. */
    String at(String path) {
        return path + "?" + SHOW + "=" + encoded(report) + parameters.entrySet()
                .stream()
                .map(asked -> "&" + encoded(asked.getKey()) + "=" + encoded(asked.getValue()))
                .collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
