package org.safeconduct.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;

/** Limits ahead on 25 November 2026, on the edges of the lines. */
class DeadlinesAheadTest {

    private static final String AHEAD = "deadlines-ahead";

    private final Ministry ministry = new Ministry();

    @BeforeAll
    static void run() {
        Rows rows = Rows.onEmptyTables();
        for (int days : new int[]{-1, 0, 7, 8, 14, 15, 30, 31, 400}) {
            rows.lodged(days == 7 ? "NORTH" : "HQ", "A10", LocalDate.of(2026, 1, 1), Ministry.TODAY.plusDays(days),
                    "SYR");
        }
        rows.lodged("HQ", "A10", LocalDate.of(2026, 1, 1), null, "SYR");
    }

    @Test
    void theLimitThatEndsFirstPutsACaseInALine() {
        assertThat(ministry.lines(AHEAD))
                .containsExactly("overdue,1", "00-07,2", "08-14,2", "15-30,2", "31+,2");
    }

    @Test
    void eachLineOpensItsList() {
        ministry.as("manager-north", "NORTH", Role.CASE_MANAGER);
        assertThat(ministry.lines(AHEAD)).containsExactly("00-07,1");
        assertThat(ministry.figures(AHEAD).behind().getFirst().get("cases").filters())
                .isEqualTo(Map.of("open", "true", "dueFrom", "2026-11-25", "dueTo", "2026-12-02"));
        ministry.as("manager", "HQ", Role.CASE_MANAGER);
        assertThat(ministry.figures(AHEAD).behind().getFirst().get("cases").filters())
                .isEqualTo(Map.of("open", "true", "overdue", "true"));
    }
}
