package org.safeconduct.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.kernel.Days;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.WrittenDay;

/**
 * A day in the address of a list by which it is narrowed: {@code lodgedFrom}, {@code lodgedTo}. Such a filter comes with a
 * figure that is opened; the list shows it only then.
 */
public record DayFilter(String name, String value) implements Serializable {

    /** Those that the address gives, of these lists of days. */
    public static List<DayFilter> given(HttpServletRequest request, String... lists) {
        return Stream.of(lists)
                .flatMap(list -> Stream.of(list + "From", list + "To"))
                .map(name -> new DayFilter(name, request.getParameter(name)))
                .filter(filter -> filter.value() != null && !filter.value().isBlank())
                .toList();
    }

    /** What they say together. Invalid at a name whose value is no day, and at the end where it lies before the start. */
    public static Days days(HttpServletRequest request, String list) {
        Days days = new Days(day(request, list + "From"), day(request, list + "To"));
        new Flaws().unless(days.forward(), "/" + list + "To", "before-start").refuse();
        return days;
    }

    private static LocalDate day(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : WrittenDay.read(value, "/" + name);
    }
}
