package org.safeconduct.reporting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.safeconduct.kernel.Days;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.PartialDate;

/** What is asked of a report, checked once: every parameter that was given or that holds otherwise. */
public final class Asked {

    private static final String FROM = "from";
    private static final String TO = "to";

    private final Map<String, String> values = new LinkedHashMap<>();

    private Asked() {}

    /** Refuses with Invalid, each flaw at the parameter's name; blank values are absent. */
    static Asked of(Report report, Map<String, String> given) {
        Flaws flaws = new Flaws();
        Asked asked = new Asked();
        given.keySet()
                .stream()
                .filter(name -> report.parameters().stream().noneMatch(parameter -> parameter.name().equals(name)))
                .forEach(name -> flaws.add("/" + name, "report-parameter"));
        report.parameters().forEach(parameter -> asked.take(parameter, given.get(parameter.name()), flaws));
        flaws.refuse();
        flaws.unless(asked.days().forward(), "/" + TO, "before-start").refuse();
        return asked;
    }

    private void take(Parameter parameter, String given, Flaws flaws) {
        String value = given == null || given.isBlank() ? parameter.otherwise() : given.strip();
        if (value == null) {
            return;
        }
        boolean day = parameter.kind() == Parameter.Kind.DAY;
        boolean fine = parameter.takes(value) && (!day || isDay(value));
        flaws.unless(fine, "/" + parameter.name(), day ? "date" : "code");
        values.put(parameter.name(), value);
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The value; null if nothing is asked. */
    public String text(String parameter) {
        return values.get(parameter);
    }

    /** The value of a parameter that is a day; null if nothing is asked. */
    public LocalDate day(String parameter) {
        String value = values.get(parameter);
        return value == null ? null : LocalDate.parse(value);
    }

    /** The same, where nothing was said by that name; what was said stays. */
    public Asked unlessSaid(String parameter, Object value) {
        Asked more = new Asked();
        more.values.putAll(values);
        more.values.putIfAbsent(parameter, value.toString());
        return more;
    }

    /** The days of {@code from} and {@code to}. */
    public Days days() {
        return new Days(day(FROM), day(TO));
    }

    /** Those of them that lie in a year, {@code 2026}, or in a month, {@code 2026-11}. */
    public Days daysIn(String time) {
        PartialDate in = new PartialDate(time);
        return days().within(in.earliest(), in.latest());
    }

    /** In the order of the report's parameters. */
    Map<String, String> values() {
        return new LinkedHashMap<>(values);
    }
}
