package org.safeconduct.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class KinshipTest {

    @ParameterizedTest(name = "to {0}, the {2} {1} is {3}")
    @CsvFileSource(resources = "/kinship.csv", numLinesToSkip = 1, nullValues = "-")
    void followsFromWhatEachIsToTheFirst(String relation, String other, String otherSex, String expected) {
        assertThat(Kinship.between(relation, other, otherSex).orElse(null)).isEqualTo(expected);
    }
}
