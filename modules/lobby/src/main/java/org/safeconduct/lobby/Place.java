package org.safeconduct.lobby;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;

/**
 * Where a reader is in a list, kept in the address: the filters as they stand, the cursor of this page, and the cursors
 * of the pages before, so that "previous" works without counting rows.
 */
public final class Place implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String AFTER = "after";
    private static final String TRAIL = "trail";
    private static final String START = "-";
    private static final int LONGEST = 20;

    private final String path;
    private final String filters;
    private final String after;
    private final List<String> trail;
    private String following;

    private Place(String path, String filters, String after, List<String> trail) {
        this.path = path;
        this.filters = filters;
        this.after = after;
        this.trail = trail;
    }

    /** Reads the place out of the address of the page. */
    public static Place in(HttpServletRequest request) {
        String filters = request.getParameterMap()
                .entrySet()
                .stream()
                .filter(entry -> !entry.getKey().equals(AFTER) && !entry.getKey().equals(TRAIL))
                .filter(entry -> !entry.getKey().startsWith("jakarta.faces."))
                .flatMap(Place::pairs)
                .collect(Collectors.joining("&"));
        String trail = request.getParameter(TRAIL);
        List<String> before = trail == null || trail.isBlank() ? List.of() : List.of(trail.split("~"));
        return new Place(request.getRequestURI(), filters, blankToNull(request.getParameter(AFTER)), before);
    }

    private static Stream<String> pairs(Map.Entry<String, String[]> entry) {
        return Stream.of(entry.getValue())
                .filter(value -> !value.isBlank())
                .map(value -> encoded(entry.getKey()) + "=" + encoded(value));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public PageRequest request() {
        return new PageRequest(PageRequest.DEFAULT, after);
    }

    /** Notes what comes after the page that was found. */
    public <T> Page<T> at(Page<T> page) {
        following = page.next();
        return page;
    }

    public boolean isLater() {
        return after != null;
    }

    public String getFirst() {
        return address(null, List.of());
    }

    public String getNext() {
        if (following == null) {
            return null;
        }
        List<String> longer = Stream.concat(trail.stream(), Stream.of(after == null ? START : after)).toList();
        return address(following, longer.subList(Math.max(0, longer.size() - LONGEST), longer.size()));
    }

    public String getPrevious() {
        String before = trail.isEmpty() || trail.getLast().equals(START) ? null : trail.getLast();
        return address(before, trail.isEmpty() ? trail : trail.subList(0, trail.size() - 1));
    }

    private String address(String cursor, List<String> before) {
        String query = Stream.of(
                filters,
                cursor == null ? "" : AFTER + "=" + encoded(cursor),
                cursor == null || before.isEmpty() ? "" : TRAIL + "=" + encoded(String.join("~", before)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
