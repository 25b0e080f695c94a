package org.safeconduct.staff.reports;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.reporting.Format;

/**
 * What the address asks for: a report, and values by the names of its parameters.
 *
 * @param report the id in {@code show}
 * @param wanted the word in {@code format}; null on a page
 */
record Asking(String report, String wanted, Map<String, String> parameters) {

    private static final String SHOW = "show";
    private static final String FORMAT = "format";
    private static final Set<String> BESIDE = Set.of(SHOW, FORMAT, "figure", "line", "after", "trail");

    static Asking in(HttpServletRequest request) {
        Map<String, String> given = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!BESIDE.contains(name) && !name.startsWith("jakarta.faces.") && !values[0].isBlank()) {
                given.put(name, values[0]);
            }
        });
        return new Asking(String.valueOf(request.getParameter(SHOW)), request.getParameter(FORMAT), given);
    }

    /** Invalid at {@code /format} for what is none. */
    Format format() {
        return Format.of(wanted);
    }

    /** Where the same figures can be taken away. */
    String as(Format format) {
        return at("/figures") + "&" + FORMAT + "=" + format.word();
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
