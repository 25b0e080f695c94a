package org.safeconduct.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** I18: the wait begins anew with each stage; lodging is another clock. */
class StageWaitTest {

    private static final LocalDate ADULT = LocalDate.of(1980, 1, 1);

    private final Ministry ministry = new Ministry();

    @BeforeAll
    static void wait90DaysOfWhich8InTheStage() {
        Rows rows = Rows.onEmptyTables();
        String file = rows.file("NORTH", "A12", null);
        UUID claim = rows.claim(file, "A12", Ministry.TODAY.minusDays(90), "M", ADULT, ADULT, "XKX");
        rows.entered(file, "A12", Ministry.TODAY.minusDays(50));
        rows.entered(file, "A15", Ministry.TODAY.minusDays(20));
        rows.entered(file, "A12", Ministry.TODAY.minusDays(8));
        rows.need(claim, "WR-SF");
        rows.claim(rows.file("HQ", "A04", null), "A04", Ministry.TODAY.minusDays(30), "F", ADULT, ADULT, "AFG");
    }

    @Test
    void runsFromTheLastDayOfEnteringTheStage() {
        assertThat(ministry.lines("stage-wait", "stage", "A12")).containsExactly("A12,1,1,8.0,8.0");
        assertThat(ministry.lines("pending", "stage", "A12")).containsExactly("A12,1,1,90.0,90.0");
        assertThat(ministry.lines("stage-wait", "by", "need")).containsExactly("WR-SF,1,1,8.0,8.0");
    }

    @Test
    void runsFromLodgingWhereNobodyNotedTheStage() {
        assertThat(ministry.lines("stage-wait", "by", "nationality", "office", "HQ"))
                .containsExactly("AFG,1,1,30.0,30.0");
    }
}
