package org.safeconduct.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;

/** Times from lodging to decision, and what came against what was done, counted by hand: six cases of 2025 and 2026. */
class ProcessingTimeTest {

    private static final String TIME = "processing-time";
    private static final String CLEARANCE = "clearance";

    private final Ministry ministry = new Ministry();

    private static LocalDate on(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    @BeforeAll
    static void decide() {
        Rows rows = Rows.onEmptyTables();
        String paused = rows.lodged("HQ", "A66", on(1, 1), null, "SYR");
        rows.entered(paused, "A15", on(1, 11));
        rows.entered(paused, "A20", on(1, 21));
        rows.entered(paused, "A13", on(1, 29));
        rows.decision(rows.claimOf(paused), "DT07", null, on(1, 31));
        UUID plain = rows.claimOf(rows.lodged("HQ", "A65", on(1, 1), null, "AFG"));
        rows.decision(plain, "DT07", null, on(2, 1));
        rows.decision(plain, "DT01", null, on(2, 10));
        rows.decision(rows.claimOf(rows.lodged("NORTH", "A66", on(1, 2), null, "AFG")), "DT07", null, on(2, 11));
        rows.closing(rows.claimOf(rows.lodged("HQ", "A90", on(2, 1), null, "SYR")), "DT16", on(2, 20));
        rows.lodged("HQ", "A10", on(2, 2), null, "SYR");
        rows.lodged("HQ", "A10", LocalDate.of(2025, 12, 31), null, "SYR");
    }

    @Test
    void countsFromLodgingToTheDecisionThatStandsAndPausesApart() {
        assertThat(ministry.lines(TIME)).containsExactly("total,3,3,40.0,36.7,40.0,1,4.0");
        assertThat(ministry.lines(TIME, "by", "month"))
                .containsExactly("2026-01,1,1,30.0,30.0,30.0,1,12.0", "2026-02,2,2,40.0,40.0,40.0,0,0.0");
    }

    @Test
    void theFileIsTheGoldenOne() {
        assertThat(ministry.csv(TIME, "by", "nationality", "from", "2026-01-01", "to", "2026-12-31"))
                .isEqualTo(Golden.of(TIME));
    }

    @Test
    void whatCameStandsAgainstWhatWasDecided() {
        assertThat(ministry.lines(CLEARANCE, "from", "2026-01-01", "to", "2026-02-28")).containsExactly(
                "2026-01,3,3,1,1,0,33.3333,,", "2026-02,2,2,2,2,1,100.0000,,");
        assertThat(ministry.csv(CLEARANCE, "by", "office", "from", "2026-01-01", "to", "2026-02-28"))
                .isEqualTo(Golden.of(CLEARANCE));
        assertThat(ministry.lines(CLEARANCE, "by", "total", "from", "2020-01-01", "to", "2020-12-31"))
                .containsExactly("total,0,0,0,0,0,,2,");
    }

    @Test
    void withoutDaysThisMonthAndTheElevenBeforeItCount() {
        assertThat(ministry.figures(CLEARANCE).parameters()).containsEntry("from", "2025-12-01")
                .containsEntry("to", "2026-11-25");
    }

    @Test
    void aManagerCountsTheOwnOfficeAndOpensItsLists() {
        ministry.as("manager-north", "NORTH", Role.CASE_MANAGER);
        assertThat(ministry.lines(TIME)).containsExactly("total,1,1,40.0,40.0,40.0,0,0.0");
        assertThat(ministry.figures(TIME, "by", "month").behind().getFirst().get("cases").filters())
                .isEqualTo(Map.of("decidedFrom", "2026-02-01", "decidedTo", "2026-02-28"));
        assertThat(ministry.figures(CLEARANCE, "from", "2026-01-02").behind().getFirst().get("new_cases").filters())
                .isEqualTo(Map.of("lodgedFrom", "2026-01-02", "lodgedTo", "2026-01-31"));
    }
}
