package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeconduct.kernel.Calendars;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.Due.Step;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Term;
import org.safeconduct.kernel.WorkDays;

/**
 * Counts a limit of an agreement. Working days are those of the requested State. A limit that binds the requested State and
 * ends on a day on which either State does not work runs to the next day on which both do, so that nobody can say that it was
 * counted too short; one that binds the requesting State ends on the day itself, so that this State is never late.
 */
final class Counting {

    private static final Map<String, String> ALPHA_2 = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(two -> Locale.of("", two).getISO3Country(), Function.identity()));

    private final WorkDays own;
    private final Optional<WorkDays> theirs;
    private final String partner;
    private final List<Step> steps = new ArrayList<>();

    Counting(WorkDays own, String partner) {
        this.own = own;
        this.partner = partner;
        this.theirs = calendar(partner);
    }

    /** Empty where the holidays of the State are not known. */
    static Optional<WorkDays> calendar(String partner) {
        return Optional.ofNullable(ALPHA_2.get(partner)).filter(Calendars.countries()::contains).map(Calendars::of);
    }

    /**
     * One term after the other. Refuses with RuleForbids {@code calendar-unknown} where working days of a State are needed whose holidays are not
     * known.
     */
    Due end(RuleName rule, List<Term> terms, LocalDate start) {
        LocalDate end = rule.countedBack() ? back(terms.getFirst(), start) : forward(terms, start);
        if (rule.bound() == RuleName.Bound.REQUESTED) {
            end = roll(end);
        }
        steps.add(Step.at(end, "last-day"));
        return new Due(end, theirs.map(own::and).orElse(own).version(), steps);
    }

    private LocalDate forward(List<Term> terms, LocalDate start) {
        steps.add(Step.at(start, "event-not-counted"));
        LocalDate end = start;
        for (Term term : terms) {
            end = forward(term, end);
        }
        return end;
    }

    private LocalDate forward(Term term, LocalDate start) {
        LocalDate end = switch (term.unit()) {
            case DAYS -> start.plusDays(term.amount());
            case WORKING_DAYS -> partnersDays().after(start, term.amount());
            case WEEKS -> start.plusWeeks(term.amount());
            case MONTHS -> start.plusMonths(term.amount());
            case YEARS -> start.plusYears(term.amount());
            case HOURS -> throw new RuleForbids("hours-not-days");
        };
        steps.add(Step.at(end, "counted-" + term.unit(), term.amount()));
        return end;
    }

    private LocalDate back(Term term, LocalDate departure) {
        steps.add(Step.at(departure, "departure-not-counted"));
        LocalDate end = switch (term.unit()) {
            case DAYS -> departure.minusDays(term.amount());
            case WORKING_DAYS -> partnersDays().before(departure, term.amount());
            case WEEKS -> departure.minusWeeks(term.amount());
            case MONTHS -> departure.minusMonths(term.amount());
            case YEARS -> departure.minusYears(term.amount());
            case HOURS -> throw new RuleForbids("hours-not-days");
        };
        steps.add(Step.at(end, "counted-back-" + term.unit(), term.amount()));
        return end;
    }

    private LocalDate roll(LocalDate end) {
        WorkDays both = theirs.map(own::and).orElse(own);
        if (theirs.isEmpty()) {
            steps.add(Step.at(end, "holidays-not-known", partner));
        }
        LocalDate day = end;
        while (!both.works(day)) {
            steps.add(Step.at(day, "not-a-working-day", both.reason(day)));
            day = day.plusDays(1);
        }
        return day;
    }

    private WorkDays partnersDays() {
        return theirs.orElseThrow(() -> new RuleForbids("calendar-unknown", partner, "-"));
    }
}
