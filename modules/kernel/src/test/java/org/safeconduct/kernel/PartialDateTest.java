package org.safeconduct.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({"1990, YEAR, 1990-01-01, 1990-12-31", "1990-02, MONTH, 1990-02-01, 1990-02-28",
            "1992-02, MONTH, 1992-02-01, 1992-02-29", "1990-05-17, DAY, 1990-05-17, 1990-05-17"})
    void knowsWhatItCanBe(String text, PartialDate.Precision precision, LocalDate earliest, LocalDate latest) {
        PartialDate date = new PartialDate(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"90", "1990-13", "1990-00", "1990-5", "1990-02-30", "2023-02-29", "1990-05-17T00:00",
            "17.05.1990", "1990-", "١٩٩٠", "0000", " 1990"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> new PartialDate(text)).isInstanceOfSatisfying(Invalid.class,
                refusal -> assertThat(refusal.flaws()).extracting(Flaw::key).containsExactly("partial-date"));
    }

    @ParameterizedTest
    @CsvSource({"2008-06-15, 2026-06-14, 17, 17, true", "2008-06-15, 2026-06-15, 18, 18, false",
            "2008, 2026-06-15, 17, 18, true", "2008-06, 2026-06-15, 17, 18, true", "2007, 2026-06-15, 18, 19, false",
            "2008-02-29, 2026-02-28, 17, 17, true", "2008-02-29, 2026-03-01, 18, 18, false"})
    void presumesMinorityWhileInDoubt(String born, LocalDate on, int least, int most, boolean minor) {
        PartialDate date = new PartialDate(born);
        assertThat(date.ageAtLeast(on)).isEqualTo(least);
        assertThat(date.ageAtMost(on)).isEqualTo(most);
        assertThat(date.presumedMinor(on)).isEqualTo(minor);
    }

    @Test
    void isNeverYoungerThanNothing() {
        assertThat(new PartialDate("2026").ageAtLeast(LocalDate.of(2026, 6, 15))).isZero();
    }
}
