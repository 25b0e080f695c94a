package org.safeconduct.registration.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CheckDigitTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/mrz/check_digits.csv", numLinesToSkip = 1)
    void agreesWithTheWorkedExamplesOfDoc9303(String text, char digit) {
        assertThat(CheckDigit.of(text)).isEqualTo(digit);
    }
}
