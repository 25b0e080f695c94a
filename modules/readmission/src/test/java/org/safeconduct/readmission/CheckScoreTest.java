package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.readmission.CheckFinding.Weight;

/** Each part of an application counts once, whatever is said of it. */
class CheckScoreTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,                                              9
            /person/names/0/latin,                          8
            /person/names/0/latin;/person/names/1/latin,    8
            /person/sex;/photograph,                        7
            /evidence;/evidence/0/form,                     8
            /office;/stayKnownOn;/person,                   9
            """)
    void countsParts(String pointers, int met) {
        List<CheckFinding> findings = pointers == null
                ? List.of()
                : Arrays.stream(pointers.split(";"))
                        .map(at -> new CheckFinding(Flaw.at(at, "check-sex"), Weight.REMARK))
                        .toList();
        assertThat(CheckScore.of(findings)).isEqualTo(new CheckScore(met, 9));
    }
}
