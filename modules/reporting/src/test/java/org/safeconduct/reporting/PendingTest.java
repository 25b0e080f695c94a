package org.safeconduct.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;

/** Pending claims against a count by hand: four people in three cases of two offices, and two whose claims are over. */
class PendingTest {

    private static final LocalDate ADULT = LocalDate.of(1990, 1, 1);

    private final Ministry ministry = new Ministry();

    @BeforeAll
    static void lodge() {
        Rows rows = Rows.onEmptyTables();
        UUID owner = new Ministry().account("manager-owner", "NORTH", Role.CASE_MANAGER);
        String family = rows.file("HQ", "A10", owner);
        wait(rows, family, "A10", 10, "SYR");
        rows.need(rows.claim(family, "A20", Ministry.TODAY.minusDays(10), "F", ADULT, ADULT, "SYR", "TUR"), "WR-SF");
        String alone = rows.file("HQ", "A10", null);
        wait(rows, alone, "A10", 30, "AFG");
        wait(rows, alone, "A66", 300, "AFG");
        wait(rows, rows.file("NORTH", "A10", null), "A10", 20, "SYR");
        wait(rows, rows.file("HQ", "A66", null), "A66", 400, "SYR");
    }

    private static void wait(Rows rows, String file, String stage, int days, String... nationalities) {
        rows.claim(file, stage, Ministry.TODAY.minusDays(days), "F", ADULT, ADULT, nationalities);
    }

    @Test
    void aPersonCountsAtTheOwnStageAndACaseAtItsLeastAdvanced() {
        assertThat(ministry.csv("pending")).isEqualTo(Golden.of("pending"));
    }

    @Test
    void bothNationalitiesOfAPersonCount() {
        assertThat(ministry.lines("pending", "by", "nationality"))
                .containsExactly("AFG,1,1,30.0,30.0", "SYR,3,2,10.0,18.0", "TUR,1,1,10.0,10.0");
    }

    @Test
    void groupsAreCountedByWhatWasTold() {
        assertThat(ministry.lines("pending", "by", "sex")).containsExactly("F,4,3,15.0,27.0");
        assertThat(ministry.lines("pending", "by", "religion")).containsExactly("NOT_ASKED,4,3,15.0,27.0");
        assertThat(ministry.lines("pending", "by", "need")).containsExactly("WR-SF,1,1,10.0,10.0");
        assertThat(ministry.lines("pending", "by", "need", "office", "NORTH")).isEmpty();
    }

    @Test
    void theTotalCountsEachOnce() {
        assertThat(ministry.lines("pending", "by", "total")).containsExactly("total,4,3,15.0,27.0");
        assertThat(ministry.lines("pending", "by", "total", "nationality", "XKX")).containsExactly("total,0,0,,");
    }

    @Test
    void filtersSieveTheClaimsAndTheCasesBehindThem() {
        assertThat(ministry.lines("pending", "nationality", "SYR"))
                .containsExactly("A10,2,2,15.0,19.0", "A20,1,0,10.0,10.0");
        assertThat(ministry.lines("pending", "by", "office", "stage", "A10"))
                .containsExactly("HQ,2,2,20.0,28.0", "NORTH,1,1,20.0,20.0");
        assertThat(ministry.lines("pending", "by", "track", "office", "NORTH")).containsExactly("none,1,1,20.0,20.0");
    }

    @Test
    void aManagerCountsTheOwnOfficeAndOwnCasesElsewhere() {
        ministry.as("manager-north", "NORTH", Role.CASE_MANAGER);
        assertThat(ministry.lines("pending")).containsExactly("A10,1,1,20.0,20.0");
        ministry.as("manager-owner", "NORTH", Role.CASE_MANAGER);
        assertThat(ministry.lines("pending")).containsExactly("A10,2,2,15.0,19.0", "A20,1,0,10.0,10.0");
    }

    @Test
    void saysWhenItWasCountedAndWhatHeld() {
        Figures figures = ministry.figures("pending", "office", "HQ");
        assertThat(figures.dataAt()).isEqualTo("2026-11-25T11:00:00Z");
        assertThat(figures.parameters()).containsEntry("by", "stage").containsEntry("office", "HQ").hasSize(2);
        assertThat(figures.everywhere()).isTrue();
        assertThat(figures.subject()).hasToString("REPORT:pending");
    }
}
