package org.safeconduct.staff.returns;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.WrittenDay;
import org.safeconduct.readmission.Planner;
import org.safeconduct.readmission.PlannerDays;
import org.safeconduct.readmission.PlannerKind;
import org.safeconduct.readmission.PlannerQuery;
import org.safeconduct.staff.Words;

/** The planner's calendar; which days, and what of them, stands in the address. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String WEEK = "week";

    @Inject
    @Param String day;

    @Inject
    @Param String view;

    @Inject
    @Param String partner;

    @Inject
    @Param String kind;

    @Inject Planner planner;

    @Inject Words words;

    private CalendarSpan span;
    private transient PlannerDays planned;
    private transient List<CalendarDay> days;

    /** Reads what the page shows; asked for once, when it is opened. An address that is refused leaves it at today. */
    public void load() {
        boolean week = WEEK.equals(view);
        span = new CalendarSpan(words.getToday(), week);
        span = blank(day) ? span : new CalendarSpan(WrittenDay.read(day, "/day"), week);
        planned = planner.days(new PlannerQuery(span.first(), span.last(), blank(partner) ? null : partner,
                blank(kind) ? null : kind()));
        days = new CalendarSheet(span, words.getToday(), planned).days();
    }

    private PlannerKind kind() {
        return Arrays.stream(PlannerKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> Invalid.at("/kind", "code-any"));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** The address of another day with the same filters; {@code view}: month or week. */
    public String at(LocalDate other, String as) {
        return Stream.of("view=" + as, "day=" + other, blank(partner) ? "" : "partner=" + partner,
                blank(kind) ? "" : "kind=" + kind)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&", "/returns/calendar.xhtml?", ""));
    }

    public LocalDate getBefore() {
        return span.before();
    }

    public LocalDate getAfter() {
        return span.after();
    }

    /** The day around which the page lies. */
    public LocalDate getDay() {
        return span.day();
    }

    public LocalDate getFirst() {
        return span.first();
    }

    public LocalDate getLast() {
        return span.last();
    }

    /** {@code month} or {@code week}. */
    public String getView() {
        return span.week() ? WEEK : "month";
    }

    public List<CalendarDay> getDays() {
        return days;
    }

    /** Null where the address was refused. */
    public PlannerDays getPlanned() {
        return planned;
    }

    public boolean isFiltered() {
        return !blank(partner) || !blank(kind);
    }

    public String getPartner() {
        return partner;
    }

    public String getKind() {
        return kind;
    }
}
