package org.safeconduct.api.edge;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Set;
import org.safeconduct.api.json.Scalars;
import org.safeconduct.api.json.Storable;
import org.safeconduct.kernel.Days;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PageRequest;

/** The query string of a list: codes and numbers only. A name that the list does not know is refused, or it would filter nothing. */
public final class Query {

    private static final int LONGEST = 400;
    private static final Set<String> PAGING = Set.of("limit", "after");

    private final MultivaluedMap<String, String> values;

    private Query(MultivaluedMap<String, String> values) {
        this.values = values;
    }

    /** A list in pages with these filters. */
    public static Query paged(UriInfo uri, String... names) {
        return of(uri, true, Set.of(names));
    }

    /** An answer that is not cut into pages. */
    public static Query plain(UriInfo uri, String... names) {
        return of(uri, false, Set.of(names));
    }

    private static Query of(UriInfo uri, boolean paged, Set<String> names) {
        MultivaluedMap<String, String> values = uri.getQueryParameters();
        Flaws flaws = new Flaws();
        values.forEach((name, given) -> {
            boolean known = names.contains(name) || (paged && PAGING.contains(name));
            flaws.unless(known, "/" + name, "unknown-field");
            flaws.unless(given.size() == 1, "/" + name, "given-twice");
            flaws.unless(given.stream().allMatch(Query::fine), "/" + name, "text-character");
        });
        flaws.refuse();
        return new Query(values);
    }

    private static boolean fine(String value) {
        return value.length() <= LONGEST && Storable.text(value);
    }

    /** The value as given; null if it is absent or empty. */
    public String text(String name) {
        String value = values.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A value of a type that has one written form: a date, a word, a code; null if absent. */
    public <T> T one(String name, Class<T> type) {
        String value = text(name);
        return value == null ? null : type.cast(Scalars.read(type, value, "/" + name));
    }

    /** The days between {@code <name>From} and {@code <name>To}, both included; either may be absent. */
    public Days days(String name) {
        Days days = new Days(one(name + "From", LocalDate.class), one(name + "To", LocalDate.class));
        new Flaws().unless(days.forward(), "/" + name + "To", "before-start").refuse();
        return days;
    }

    /** A whole number; null if absent. */
    public Long number(String name) {
        String value = text(name);
        if (value != null && !value.matches("-?\\d{1,18}")) {
            throw Invalid.at("/" + name, "type-number");
        }
        return value == null ? null : Long.valueOf(value);
    }

    /** {@code true} or {@code false}; null if absent. */
    public Boolean truth(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        if (!Set.of("true", "false").contains(value)) {
            throw Invalid.at("/" + name, "type-boolean");
        }
        return Boolean.valueOf(value);
    }

    public PageRequest page() {
        String limit = text("limit");
        if (limit != null && !limit.matches("\\d{1,6}")) {
            throw Invalid.at("/limit", "range", 1, PageRequest.MOST);
        }
        return new PageRequest(limit == null ? PageRequest.DEFAULT : Integer.parseInt(limit), text("after"));
    }
}
