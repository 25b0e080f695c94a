package org.safeconduct.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    @Test
    void aDayIsReadAsItIsWritten() {
        assertThat(WrittenDay.read("2026-05-17", "/day")).isEqualTo(LocalDate.of(2026, Month.MAY, 17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-02-30", "26-05-17", "+500000000-01-01", "+999999999-12-31",
            "-0001-01-01"})
    void whatIsNoDayOfAYearOfFourFiguresIsRefusedAtItsField(String text) {
        assertThatThrownBy(() -> WrittenDay.read(text, "/day")).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).containsExactly(Flaw.at("/day", "date")));
    }
}
