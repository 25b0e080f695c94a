package org.safeconduct.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WorkDaysTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 4, 2);

    @ParameterizedTest(name = "{0}: {2} working days after {1} is {4}")
    @CsvFileSource(resources = "working_days.csv", numLinesToSkip = 1)
    void findsTheNthWorkingDay(String country, LocalDate start, int days, String weekend, LocalDate due) {
        WorkDays calendar = Calendars.of(country);
        assertThat(calendar.after(start, days)).isEqualTo(due);
        assertThat(calendar.weekend()).extracting(day -> day.name().substring(0, 3))
                .containsExactlyInAnyOrder(weekend.toUpperCase(Locale.ROOT).split(" "));
    }

    @ParameterizedTest(name = "{0}: {2} working days lie between {1} and {4}")
    @CsvFileSource(resources = "working_days.csv", numLinesToSkip = 1)
    void countsWhatItAdded(String country, LocalDate start, int days, String weekend, LocalDate due) {
        assertThat(Calendars.of(country).between(start, due)).isEqualTo(days);
    }

    @Test
    void goesBackOverWeekendAndHoliday() {
        assertThat(nl().before(LocalDate.of(2026, 4, 7), 1)).isEqualTo(THURSDAY);
        assertThat(nl().before(LocalDate.of(2026, 4, 8), 3)).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void staysOnAWorkingDayAndElseTakesTheNext() {
        assertThat(nl().orNext(THURSDAY)).isEqualTo(THURSDAY);
        assertThat(nl().orNext(LocalDate.of(2026, 4, 4))).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void givesTheHolidayOrTheWeekdayAsReason() {
        assertThat(nl().reason(LocalDate.of(2026, 4, 27))).isEqualTo("Koningsdag");
        assertThat(nl().reason(LocalDate.of(2026, 4, 4))).isEqualTo("SATURDAY");
    }

    @Test
    void worksWhereBothCountriesWork() {
        WorkDays both = nl().and(Calendars.of("RS"));
        assertThat(both.country()).isEqualTo("NL+RS");
        assertThat(both.works(LocalDate.of(2026, 4, 27))).as("King's Day").isFalse();
        assertThat(both.works(LocalDate.of(2026, 2, 16))).as("Statehood Day of Serbia").isFalse();
        assertThat(both.works(LocalDate.of(2026, 2, 18))).isTrue();
        assertThat(both.version()).isNotEqualTo(nl().version());
    }

    @Test
    void doesNotGuessTheHolidaysOfYearsThatItDoesNotKnow() {
        assertThatThrownBy(() -> nl().works(LocalDate.of(2031, 1, 2))).isInstanceOf(RuleForbids.class)
                .hasMessage("calendar-unknown");
        assertThatThrownBy(() -> Calendars.of("XX")).isInstanceOf(RuleForbids.class).hasMessage("calendar-unknown");
    }

    @Test
    void namesAnotherVersionWhenAHolidayIsAnother() {
        WorkDays one = calendar(Map.of(THURSDAY, "Witte Donderdag"));
        assertThat(one.version()).isNotEqualTo(calendar(Map.of(THURSDAY.plusDays(3), "Witte Donderdag")).version())
                .isEqualTo(calendar(Map.of(THURSDAY, "Witte Donderdag")).version())
                .startsWith("NL 2026-2026/");
    }

    private static WorkDays calendar(Map<LocalDate, String> holidays) {
        return new WorkDays("NL", Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), holidays, 2026, 2026);
    }

    private static WorkDays nl() {
        return Calendars.of("NL");
    }
}
