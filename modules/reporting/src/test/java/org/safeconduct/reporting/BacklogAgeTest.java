package org.safeconduct.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;

/** Ages of what is pending against a count by hand, on 25 November 2026: seven claims, on the edges of the bands. */
class BacklogAgeTest {

    private static final String AGE = "backlog-age";

    private final Ministry ministry = new Ministry();

    @BeforeAll
    static void lodge() {
        Rows rows = Rows.onEmptyTables();
        rows.lodged("HQ", "A10", LocalDate.of(2026, 11, 25), null, "SYR");
        rows.lodged("HQ", "A10", LocalDate.of(2026, 8, 26), null, "SYR");
        rows.lodged("HQ", "A20", LocalDate.of(2026, 8, 25), null, "SYR", "TUR");
        rows.lodged("NORTH", "A10", LocalDate.of(2026, 5, 25), null, "AFG");
        rows.lodged("HQ", "A10", LocalDate.of(2025, 11, 25), null, "AFG");
        rows.lodged("HQ", "A10", LocalDate.of(2024, 11, 26), null, "AFG");
        rows.lodged("HQ", "A20", LocalDate.of(2024, 11, 25), null, "AFG");
        rows.lodged("HQ", "A66", LocalDate.of(2020, 1, 1), null, "AFG");
    }

    @Test
    void aBandBeginsOnTheDayOnWhichItsMonthsAreFull() {
        assertThat(ministry.lines(AGE)).containsExactly("00-03,2,2,2,0,0,0,0,0,0", "03-06,1,1,0,1,0,0,0,0,0",
                "06-12,1,1,0,0,1,0,0,1,1", "12-24,2,2,0,0,0,2,0,2,2", "24+,1,1,0,0,0,0,1,1,1");
    }

    @Test
    void eachStageHasItsProfile() {
        assertThat(ministry.csv(AGE, "by", "stage")).isEqualTo(Golden.of(AGE));
    }

    @Test
    void theBacklogFollowsTheTarget() {
        assertThat(ministry.lines(AGE, "by", "total", "target", "3")).containsExactly("total,7,7,2,1,1,2,1,5,5");
        assertThat(ministry.lines(AGE, "by", "total", "target", "24")).containsExactly("total,7,7,2,1,1,2,1,1,1");
        assertThat(ministry.lines(AGE, "by", "nationality", "nationality", "TUR"))
                .containsExactly("SYR,1,1,0,1,0,0,0,0,0", "TUR,1,1,0,1,0,0,0,0,0");
    }

    @Test
    void aManagerCountsTheOwnOfficeOnly() {
        ministry.as("manager-north", "NORTH", Role.CASE_MANAGER);
        assertThat(ministry.lines(AGE)).containsExactly("06-12,1,1,0,0,1,0,0,1,1");
    }

    @Test
    void theListBehindAFigureHasItsDays() {
        ministry.as("manager", "HQ", Role.CASE_MANAGER);
        Map<String, Behind> first = ministry.figures(AGE, "office", "HQ").behind().getFirst();
        assertThat(first.keySet()).containsExactly("persons", "cases", "months_0_3");
        assertThat(first.get("cases").filters()).isEqualTo(
                Map.of("office", "HQ", "open", "true", "lodgedFrom", "2026-08-26"));
        assertThat(ministry.figures(AGE, "target", "12").behind().get(2).get("backlog_cases").filters()).isEqualTo(
                Map.of("open", "true", "lodgedFrom", "2024-11-26", "lodgedTo", "2025-11-25"));
    }

    @Test
    void whoMayOpenNoListIsShownNone() {
        assertThat(ministry.figures(AGE).behind()).allMatch(Map::isEmpty);
    }
}
