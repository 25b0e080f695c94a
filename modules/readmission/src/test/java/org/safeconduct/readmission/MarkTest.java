package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day a warning comes. */
class MarkTest {

    @Test
    void theDeputyHearsFromNineTenthsOn() {
        assertThat(Mark.values()).filteredOn(Mark::isForDeputy).containsExactly(Mark.NINE_TENTHS, Mark.WHOLE);
    }

    @ParameterizedTest
    @CsvSource({"10, 4, ''", "10, 5, HALF", "10, 7, HALF", "10, 8, HALF THREE_QUARTERS",
            "10, 9, HALF THREE_QUARTERS NINE_TENTHS", "10, 10, HALF THREE_QUARTERS NINE_TENTHS WHOLE",
            "1, 0, ''", "1, 1, HALF THREE_QUARTERS NINE_TENTHS WHOLE", "90, 45, HALF", "90, 44, ''"})
    void aShareOfALimitHasPassedOnItsDayAndNotBefore(int length, int gone, String marks) {
        LocalDate today = TwoStates.TODAY;
        assertThat(Mark.passed(today.minusDays(gone), today.minusDays(gone).plusDays(length), today))
                .containsExactlyElementsOf(marks(marks));
    }

    @ParameterizedTest
    @CsvSource({"31, ''", "30, DAYS_30", "15, DAYS_30", "14, DAYS_30 DAYS_14", "7, DAYS_30 DAYS_14 DAYS_7",
            "0, DAYS_30 DAYS_14 DAYS_7", "-1, DAYS_30 DAYS_14 DAYS_7 EXPIRED"})
    void aDocumentWarnsThirtyFourteenAndSevenDaysAhead(int left, String marks) {
        assertThat(Mark.before(TwoStates.TODAY.plusDays(left), TwoStates.TODAY))
                .containsExactlyElementsOf(marks(marks));
    }

    private static List<Mark> marks(String words) {
        return Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).map(Mark::valueOf).toList();
    }
}
