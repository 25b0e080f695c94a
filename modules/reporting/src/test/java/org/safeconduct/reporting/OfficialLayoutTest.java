package org.safeconduct.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.RuleForbids;

/** Decisions of 2025 as Eurostat and UNHCR take them, against a count by hand. */
class OfficialLayoutTest {

    private static final LocalDate ADULT = LocalDate.of(1990, 1, 1);
    private static final String[] OF_2025 = {"from", "2025-01-01", "to", "2025-12-31"};

    private final Ministry ministry = new Ministry();

    @BeforeAll
    static void decide() {
        Rows rows = Rows.onEmptyTables();
        for (int i = 0; i < 3; i++) {
            rows.decision(rows.decided("HQ", "SYR", "M", ADULT, ADULT), "DT03", null, LocalDate.of(2025, 2, 15 + i));
        }
        rows.decision(rows.decided("HQ", "SYR", "F", LocalDate.of(2009, 1, 1), LocalDate.of(2009, 12, 31)), "DT01",
                null, LocalDate.of(2025, 3, 31));
        UUID appellant = rows.decided("NORTH", "AFG", "X", ADULT, ADULT);
        UUID refusal = rows.decision(appellant, "DT09", null, LocalDate.of(2025, 4, 1));
        rows.judgment(appellant, refusal, "DT26", "DT01", LocalDate.of(2025, 6, 1));
        rows.decision(rows.decided("HQ", "XXA", "M", null, null), "DT05", null, LocalDate.of(2025, 12, 31));
        rows.decision(rows.decided("HQ", "TIB", "M", ADULT, ADULT), "DT07", null, LocalDate.of(2025, 12, 31));
        rows.closing(rows.decided("HQ", "AFG", "M", ADULT, ADULT), "DT16", LocalDate.of(2025, 4, 1));
        rows.decision(rows.decided("HQ", "UKR", "F", ADULT, ADULT), "DT06", null, LocalDate.of(2025, 8, 1));
        rows.decision(rows.decided("HQ", "ERI", "M", ADULT, ADULT), "DT29", null, LocalDate.of(2024, 8, 1));
    }

    @Test
    void eurostatHasItByQuarter() {
        assertThat(ministry.csv("eurostat-decisions", OF_2025)).isEqualTo("""
                freq,unit,citizen,sex,age,decision,geo,TIME_PERIOD,OBS_VALUE\r
                Q,PER,SY,F,Y14-15,GENCONV,NL,2025-Q1,1\r
                Q,PER,SY,M,Y25-34,SUB_PROT,NL,2025-Q1,3\r
                Q,PER,AF,UNK,Y25-34,REJECTED,NL,2025-Q2,1\r
                Q,PER,STLS,M,UNK,HUMSTAT,NL,2025-Q4,1\r
                Q,PER,UNK,M,Y25-34,REJECTED,NL,2025-Q4,1\r
                """);
    }

    @Test
    void itIsRoundedOnlyIfThatIsAskedFor() {
        assertThat(ministry.lines("eurostat-decisions", "by", "year", "rounding", "five", "from", "2025-02-01", "to",
                "2025-03-30")).containsExactly("A,PER,SY,M,Y25-34,SUB_PROT,NL,2025,5");
    }

    @Test
    void unhcrHasItByYearOriginAndLevel() {
        assertThat(ministry.csv("unhcr-decisions", OF_2025)).isEqualTo(
                """
                        year,coo_iso,coa_iso,procedure_type,dec_level,dec_pc,dec_recognized,dec_other,dec_rejected,dec_closed,dec_total\r
                        2025,AFG,NLD,G,FI,P,0,0,0,2,2\r
                        2025,AFG,NLD,G,JR,P,1,0,0,0,1\r
                        2025,SYR,NLD,G,FI,P,1,3,0,0,4\r
                        2025,TIB,NLD,G,FI,P,0,0,1,0,1\r
                        2025,XXA,NLD,G,FI,P,0,1,0,0,1\r
                        """);
    }

    @Test
    void anUnverifiedClassIsSaidAndNotGuessed() {
        assertThatThrownBy(() -> ministry.figures("eurostat-decisions")).isInstanceOfSatisfying(RuleForbids.class,
                no -> assertThat(no.args()).containsExactly("DT29", "eurostat"));
    }

    @Test
    void anOfficeIsNoState() {
        ministry.as("manager", "HQ", Role.CASE_MANAGER);
        assertThatThrownBy(() -> ministry.csv("eurostat-decisions", OF_2025)).isInstanceOf(Forbidden.class);
    }
}
