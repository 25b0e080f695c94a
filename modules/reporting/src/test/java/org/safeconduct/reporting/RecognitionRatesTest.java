package org.safeconduct.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.RuleForbids;

/** Rates against figures that were counted by hand: eight people of two offices, decided on in 2025, one of them twice. */
class RecognitionRatesTest {

    private static final String RATES = "recognition-rates";
    private static final LocalDate ADULT = LocalDate.of(1990, 1, 1);

    private final Ministry ministry = new Ministry();

    @BeforeAll
    static void decide() {
        Rows rows = Rows.onEmptyTables();
        UUID girl = rows.decided("HQ", "SYR", "F", LocalDate.of(2009, 1, 1), LocalDate.of(2009, 12, 31));
        rows.decision(girl, "DT01", null, LocalDate.of(2025, 2, 1));
        rows.decision(rows.decided("HQ", "SYR", "M", ADULT, ADULT), "DT03", null, LocalDate.of(2025, 2, 15));
        rows.decision(rows.decided("HQ", "SYR", "M", ADULT, ADULT), "DT05", null, LocalDate.of(2025, 3, 1));
        UUID appellant = rows.decided("HQ", "AFG", "F", ADULT, ADULT);
        UUID refusal = rows.decision(appellant, "DT07", null, LocalDate.of(2025, 3, 10));
        rows.judgment(appellant, refusal, "DT26", "DT01", LocalDate.of(2025, 6, 1));
        rows.closing(rows.decided("HQ", "AFG", "M", ADULT, ADULT), "DT16", LocalDate.of(2025, 4, 1));
        rows.decision(rows.decided("HQ", "AFG", "M", ADULT, ADULT), "DT15", null, LocalDate.of(2025, 5, 1));
        rows.decision(rows.decided("NORTH", "ERI", "M", null, null), "DT08", null, LocalDate.of(2025, 3, 20));
        rows.decision(rows.decided("NORTH", "ERI", "U", null, null), "DT06", null, LocalDate.of(2025, 8, 1));
        rows.decision(rows.decided("HQ", "SYR", "F", ADULT, ADULT), "DT04", null, LocalDate.of(2024, 5, 1));
    }

    private List<String> of2025(String... more) {
        List<String> asked = new java.util.ArrayList<>(List.of("from", "2025-01-01", "to", "2025-12-31"));
        asked.addAll(List.of(more));
        return ministry.lines(RATES, asked.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unhcr    | total,7,2,2,2,1,33.3333,66.6667
            eurostat | total,5,1,2,2,1,20.0000,60.0000
            euaa     | total,4,1,1,2,1,25.0000,50.0000
            """)
    void eachBasisCountsByItsClassesAndItsLevel(String basis, String line) {
        assertThat(of2025("basis", basis)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            office   | HQ,6,2,2,1,1,40.0000,80.0000;NORTH,1,0,0,1,0,0.0000,0.0000
            sex      | F,3,2,0,1,0,66.6667,66.6667;M,4,0,2,1,1,0.0000,66.6667;U,0,0,0,0,0,,
            age-band | 14-15,1,1,0,0,0,100.0000,100.0000;25-34,5,1,2,1,1,25.0000,75.0000;UNK,1,0,0,1,0,0.0000,0.0000
            level    | FI,6,1,2,2,1,20.0000,60.0000;JR,1,1,0,0,0,100.0000,100.0000
            track    | none,7,2,2,2,1,33.3333,66.6667
            year     | 2025,7,2,2,2,1,33.3333,66.6667
            """)
    void eachBreakdownAddsUpToTheTotal(String by, String lines) {
        assertThat(of2025("by", by)).containsExactly(lines.split(";"));
    }

    @Test
    void aShareOfNothingIsEmpty() {
        assertThat(of2025("by", "month")).contains("2025-04,1,0,0,0,1,,", "2025-05,0,0,0,0,0,,");
        assertThat(ministry.lines(RATES, "from", "1999-01-01", "to", "1999-12-31"))
                .containsExactly("total,0,0,0,0,0,,");
    }

    @Test
    void bothEndsOfThePeriodCount() {
        assertThat(ministry.lines(RATES, "from", "2025-06-01", "to", "2025-06-01"))
                .containsExactly("total,1,1,0,0,0,100.0000,100.0000");
    }

    @Test
    void whoWasDecidedOnAgainCountsOnceWithWhatStands() {
        Rows rows = new Rows();
        UUID twice = rows.decided("EAST", "IRQ", "M", ADULT, ADULT);
        rows.closing(twice, "DT16", LocalDate.of(2022, 1, 5));
        rows.decision(twice, "DT07", null, LocalDate.of(2022, 2, 1));
        rows.decision(twice, "DT03", null, LocalDate.of(2022, 3, 1));
        rows.decision(twice, "DT30", null, LocalDate.of(2022, 4, 1));
        assertThat(ministry.lines(RATES, "by", "month", "from", "2022-01-01", "to", "2022-12-31"))
                .containsExactly("2022-03,1,0,1,0,0,0.0000,100.0000", "2022-04,0,0,0,0,0,,");
    }

    @Test
    void whatStandsIsNotMovedByWhatIsWrittenDownLate() {
        Rows rows = new Rows();
        UUID claim = rows.decided("EAST", "IRQ", "M", ADULT, ADULT);
        rows.decision(claim, "DT03", null, LocalDate.of(2021, 3, 1));
        rows.foundLater(claim, "DT07", LocalDate.of(2021, 2, 1));
        rows.foundLater(claim, "DT30", LocalDate.of(2021, 1, 1));
        assertThat(ministry.lines(RATES, "by", "month", "from", "2021-01-01", "to", "2021-12-31"))
                .containsExactly("2021-03,1,0,1,0,0,0.0000,100.0000");
    }

    @Test
    void aBasisOfTheFirstInstanceSaysSo() {
        assertThat(ministry.figures(RATES, "basis", "eurostat").parameters()).containsEntry("level", "FI");
        assertThat(ministry.figures(RATES, "basis", "eurostat", "by", "level").parameters()).doesNotContainKey("level");
        assertThat(ministry.figures(RATES).parameters()).doesNotContainKey("level");
        assertThat(of2025("basis", "eurostat", "level", "JR"))
                .containsExactly("total,1,1,0,0,0,100.0000,100.0000");
        assertThat(ministry.figures(RATES, "basis", "eurostat", "level", "JR").definition())
                .isEqualTo("recognition-rates.definition.eurostat.final");
    }

    @Test
    void oneLevelStandsAlone() {
        assertThat(of2025("level", "JR")).containsExactly("total,1,1,0,0,0,100.0000,100.0000");
    }

    @Test
    void aManagerCountsTheOwnOfficeOnly() {
        ministry.as("manager-north", "NORTH", Role.CASE_MANAGER);
        assertThat(of2025()).containsExactly("total,1,0,0,1,0,0.0000,0.0000");
        assertThat(ministry.figures(RATES).everywhere()).isFalse();
        assertThat(ministry.figures(RATES).offices()).containsExactly("NORTH");
    }

    @Test
    void anUnverifiedClassIsSaidAndNotGuessed() {
        assertThatThrownBy(() -> in2024("euaa")).isInstanceOfSatisfying(RuleForbids.class, no -> {
            assertThat(no.key()).isEqualTo("report-class-unverified");
            assertThat(no.args()).containsExactly("DT04", "euaa");
        });
        assertThat(in2024("unhcr")).containsExactly("total,1,0,1,0,0,0.0000,100.0000");
        ministry.as("manager-north", "NORTH", Role.CASE_MANAGER);
        assertThat(in2024("euaa")).containsExactly("total,0,0,0,0,0,,");
    }

    @Test
    void everyBasisStandsBesideTheOthersAsByItself() {
        Map<String, String> of2025 = Map.of("from", "2025-01-01", "to", "2025-12-31", "basis", "nobody's");
        List<Reports.Basis> each = ministry.reports().bases(of2025).each();
        assertThat(each).extracting(Reports.Basis::name).containsExactly("unhcr", "eurostat", "euaa");
        assertThat(each).allSatisfy(basis -> assertThat(basis.figures().rows()).isEqualTo(ministry
                .figures(RATES, "from", "2025-01-01", "to", "2025-12-31", "basis", basis.name())
                .rows()));
    }

    @Test
    void theBasisThatIsRefusedSaysSoBesideTheOthers() {
        List<Reports.Basis> each = ministry.reports()
                .bases(Map.of("from", "2024-01-01", "to", "2024-12-31"))
                .each();
        assertThat(each).extracting(basis -> basis.refused() == null).containsExactly(true, true, false);
        assertThat(each.getLast().refused().args()).containsExactly("DT04", "euaa");
        assertThat(each.getLast().figures()).isNull();
    }

    private List<String> in2024(String basis) {
        return ministry.lines(RATES, "basis", basis, "from", "2024-01-01", "to", "2024-12-31");
    }

    @Test
    void whoJudgesClaimsRunsNoReports() {
        ministry.as("eligibility", "HQ", Role.ELIGIBILITY_OFFICER);
        assertThatThrownBy(() -> ministry.figures(RATES)).isInstanceOf(Forbidden.class);
    }

    @Test
    void theFileIsTheGoldenOne() {
        assertThat(ministry.csv(RATES, "by", "origin", "from", "2025-01-01", "to", "2025-12-31"))
                .isEqualTo(Golden.of("recognition-rates"));
    }
}
