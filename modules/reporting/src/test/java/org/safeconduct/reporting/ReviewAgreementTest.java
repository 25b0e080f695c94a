package org.safeconduct.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Forbidden;

/** Recommendations, reviews and appeals counted by hand: three claims of two offices. */
class ReviewAgreementTest {

    private static final String AGREEMENT = "review-agreement";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final Ministry ministry = new Ministry();

    @BeforeAll
    static void weigh() {
        Rows rows = Rows.onEmptyTables();
        UUID refused = rows.claimOf(rows.lodged("HQ", "A74", DAY, null, "SYR"));
        rows.recommended(refused, "DT07", "eligibility", "2026-03-01T10:00:00Z");
        rows.reviewed(refused, "RETURN", "2026-02-20T10:00:00Z");
        rows.reviewed(refused, "AGREE", "2026-03-02T10:00:00Z");
        UUID refusal = rows.decision(refused, "DT07", null, DAY);
        rows.judgment(refused, refusal, "DT26", "DT01", DAY.plusMonths(2));
        UUID late = rows.claimOf(rows.lodged("HQ", "A74", DAY, null, "SYR"));
        // In the authority's zone it is the first of April already.
        rows.recommended(late, "DT01", "eligibility-2", "2026-03-31T22:30:00Z");
        rows.reviewed(late, "AGREE_WITH_COMMENTS", "2026-04-01T10:00:00Z");
        UUID second = rows.decision(late, "DT07", null, DAY);
        rows.judgment(late, second, "DT29", null, DAY.plusMonths(2));
        UUID north = rows.claimOf(rows.lodged("NORTH", "A66", DAY, null, "SYR"));
        rows.recommended(north, "DT08", "eligibility-north", "2026-03-05T10:00:00Z");
        rows.reviewed(north, "DISAGREE_ESCALATE", "2026-03-06T10:00:00Z");
    }

    @Test
    void eachIsAShareOfItsOwnKind() {
        assertThat(ministry.csv(AGREEMENT, "by", "office")).isEqualTo(Golden.of(AGREEMENT));
    }

    @Test
    void theDayIsThatOfTheAuthority() {
        assertThat(ministry.lines(AGREEMENT, "from", "2026-04-01", "to", "2026-04-30"))
                .containsExactly("total,1,1,100.0000,1,1,100.0000,0,0,");
    }

    @Test
    void byOfficerOnlyTheirManagerMayAsk() {
        assertThatThrownBy(() -> ministry.figures(AGREEMENT, "by", "officer")).isInstanceOf(Forbidden.class);
        assertThat(offered()).doesNotContain("officer");
        ministry.as("manager-north", "NORTH", Role.CASE_MANAGER);
        assertThat(ministry.lines(AGREEMENT, "by", "officer"))
                .containsExactly("eligibility-north,1,0,0.0000,1,0,0.0000,0,0,");
        assertThat(offered()).contains("officer");
    }

    private List<String> offered() {
        return ministry.reports()
                .catalogue()
                .stream()
                .filter(report -> report.id().equals(AGREEMENT))
                .findFirst()
                .orElseThrow()
                .parameters()
                .getFirst()
                .codes();
    }
}
