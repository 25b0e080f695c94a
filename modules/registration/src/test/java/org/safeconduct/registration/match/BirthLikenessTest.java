package org.safeconduct.registration.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.PartialDate;

class BirthLikenessTest {

    @ParameterizedTest
    @CsvSource({"1990-05-17, 1990-05-17, SAME", "1990, 1990, SAME", "1990, 1990-05-17, FITS",
            "1990-05, 1990-05-17, FITS",
            "1990-05-07, 1990-07-05, MISTYPED", "1990-05-17, 1980-05-17, MISTYPED", "1990-05-17, 1990-08-21, SAME_YEAR",
            "1990-05, 1990-06, SAME_YEAR", "1990-05-17, 1992-01-28, NEAR", "1990, 1988, NEAR", "1990, 1970, DIFFERENT"})
    void comparesIntervals(String one, String other, BirthLikeness expected) {
        assertThat(BirthLikeness.of(new PartialDate(one), new PartialDate(other))).isEqualTo(expected);
        assertThat(BirthLikeness.of(new PartialDate(other), new PartialDate(one))).isEqualTo(expected);
    }
}
