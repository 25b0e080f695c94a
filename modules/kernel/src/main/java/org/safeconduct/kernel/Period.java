package org.safeconduct.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.kernel.Due.Step;

/**
 * Counts a term from an event as Regulation (EEC, Euratom) 1182/71 does, Article 3: the day of the event is not counted; months and years end
 * on the same number, or on the last day of the month if there is none; a period that ends on a holiday, Sunday or
 * Saturday runs to the end of the next working day; one of two days or more holds at least two working days.
 */
public final class Period {

    private final WorkDays workDays;
    private final List<Step> steps = new ArrayList<>();

    private Period(WorkDays workDays) {
        this.workDays = workDays;
    }

    /**
     * The last day of the term.
     *
     * @param event the day of the event that starts the term; not counted
     * @param term hours are not a day's matter and are refused
     */
    public static Due end(LocalDate event, Term term, WorkDays workDays) {
        Period period = new Period(workDays);
        LocalDate end = period.last(period.enough(event, term, period.roll(period.count(event, term))));
        return new Due(end, workDays.version(), period.steps);
    }

    private LocalDate count(LocalDate event, Term term) {
        steps.add(Step.at(event, "event-not-counted"));
        LocalDate end = switch (term.unit()) {
            case DAYS -> event.plusDays(term.amount());
            case WORKING_DAYS -> workDays.after(event, term.amount());
            case WEEKS -> event.plusWeeks(term.amount());
            case MONTHS -> event.plusMonths(term.amount());
            case YEARS -> event.plusYears(term.amount());
            case HOURS -> throw new RuleForbids("hours-not-days");
        };
        steps.add(Step.at(end, "counted-" + term.unit(), term.amount()));
        return end;
    }

    /** Article 3(5); the end is a working day already. */
    private LocalDate enough(LocalDate event, Term term, LocalDate end) {
        if (oneDay(term) || workDays.before(end, 1).isAfter(event)) {
            return end;
        }
        LocalDate later = workDays.after(event, 2);
        steps.add(Step.at(later, "two-working-days"));
        return later;
    }

    private static boolean oneDay(Term term) {
        return term.amount() == 1 && (term.unit() == Term.Unit.DAYS || term.unit() == Term.Unit.WORKING_DAYS);
    }

    /** Article 3(4). */
    private LocalDate roll(LocalDate end) {
        LocalDate day = end;
        while (!workDays.works(day)) {
            steps.add(Step.at(day, "not-a-working-day", workDays.reason(day)));
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate last(LocalDate end) {
        steps.add(Step.at(end, "last-day"));
        return end;
    }
}
