package org.safeconduct.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regulation (EEC, Euratom) 1182/71, Article 3, on the Dutch calendar unless a line says otherwise. */
class PeriodTest {

    @ParameterizedTest(name = "{1} {2} after {0} in {3} ends on {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-01 | 1  | DAYS         | NL | 2026-06-02 | the day of the event is not counted
            2026-06-01 | 10 | DAYS         | NL | 2026-06-11 | a Thursday
            2026-06-05 | 1  | DAYS         | NL | 2026-06-08 | one day that is a Saturday runs to Monday
            2026-06-05 | 2  | DAYS         | NL | 2026-06-09 | Saturday and Sunday alone: two working days are added
            2026-06-04 | 2  | DAYS         | NL | 2026-06-08 | Friday and, rolled over, Monday are two
            2026-04-01 | 4  | DAYS         | NL | 2026-04-07 | Easter Sunday rolls over Easter Monday; Thursday counts
            2026-04-03 | 2  | DAYS         | NL | 2026-04-08 | from Good Friday: Tuesday and Wednesday are the two
            2026-12-11 | 14 | DAYS         | NL | 2026-12-28 | Christmas Day, Boxing Day, Sunday
            2026-06-01 | 2  | WEEKS        | NL | 2026-06-15 | the same day of the week
            2026-05-11 | 2  | WEEKS        | NL | 2026-05-26 | Whit Monday
            2026-01-15 | 6  | MONTHS       | NL | 2026-07-15 | the same number
            2025-08-31 | 6  | MONTHS       | NL | 2026-03-02 | no 31st: the last day of February is a Saturday
            2027-08-31 | 6  | MONTHS       | NL | 2028-02-29 | the last day of February in a leap year
            2027-11-30 | 3  | MONTHS       | NL | 2028-02-29 | no 30th in February
            2026-01-31 | 1  | MONTHS       | NL | 2026-03-02 | 28 February is a Saturday
            2026-03-31 | 1  | MONTHS       | NL | 2026-04-30 | the last day of April
            2028-02-29 | 1  | YEARS        | NL | 2029-02-28 | no 29th: the last day of February
            2024-02-29 | 4  | YEARS        | NL | 2028-02-29 | from leap day to leap day
            2026-04-03 | 1  | WORKING_DAYS | NL | 2026-04-07 | over Easter
            2026-04-24 | 3  | WORKING_DAYS | NL | 2026-04-30 | over King's Day
            2026-06-03 | 1  | DAYS         | JO | 2026-06-04 | Thursday is a working day in Jordan
            2026-06-04 | 1  | DAYS         | JO | 2026-06-07 | Friday and Saturday are the weekend in Jordan
            2026-05-25 | 1  | WEEKS        | TR | 2026-06-01 | a week with Kurban Bayramı still holds two working days
            2023-12-29 | 1  | MONTHS       | NL | 2024-01-29 | begins before the calendar does
            """)
    void endsOnItsLastDay(LocalDate event, int amount, Term.Unit unit, String country, LocalDate end, String why) {
        assertThat(Period.end(event, new Term(amount, unit), Calendars.of(country)).date()).as(why).isEqualTo(end);
    }

    @Test
    void explainsEveryStep() {
        Due due = Period.end(LocalDate.of(2026, 4, 3), new Term(2, Term.Unit.DAYS), Calendars.of("NL"));
        assertThat(due.steps()).containsExactly(step(3, "event-not-counted"), step(5, "counted-DAYS", "2"),
                step(5, "not-a-working-day", "Eerste paasdag"), step(6, "not-a-working-day", "Tweede paasdag"),
                step(8, "two-working-days"), step(8, "last-day"));
        assertThat(due.calendar()).isEqualTo(Calendars.of("NL").version());
    }

    @Test
    void hasATextForEveryStepInEveryLanguage() {
        Texts steps = new Texts(Period.class, "steps");
        Due due = Period.end(LocalDate.of(2026, 4, 3), new Term(2, Term.Unit.DAYS), Calendars.of("NL"));
        for (Due.Step step : due.steps()) {
            assertThat(steps.say(Locale.ENGLISH, step.why(), step.args())).isNotEqualTo(step.why()).doesNotContain("{");
            assertThat(steps.say(Locale.of("ar"), step.why(), step.args())).matches(".*\\p{IsArabic}.*");
        }
        for (Term.Unit unit : Term.Unit.values()) {
            assertThat(steps.has("counted-" + unit)).isEqualTo(unit != Term.Unit.HOURS);
        }
        assertThat(steps.say(Locale.ENGLISH, "not-a-working-day", List.of("SATURDAY"))).endsWith("Saturday");
    }

    @Test
    void leavesHoursToWhoKnowsTheHourOfTheEvent() {
        Term hours = new Term(72, Term.Unit.HOURS);
        assertThatThrownBy(() -> Period.end(LocalDate.of(2026, 6, 1), hours, Calendars.of("NL")))
                .isInstanceOf(RuleForbids.class)
                .hasMessage("hours-not-days");
    }

    @Test
    void refusesATermOfNothing() {
        assertThatThrownBy(() -> new Term(0, Term.Unit.DAYS)).isInstanceOf(Invalid.class);
    }

    private static Due.Step step(int april, String why, Object... args) {
        return Due.Step.at(LocalDate.of(2026, 4, april), why, args);
    }
}
