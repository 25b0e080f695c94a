package org.safeconduct.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Forbidden;

/** What other States answered, counted by hand: nine requests to two States, on 25 November 2026. */
class ReadmissionRepliesTest {

    private static final String REPLIES = "readmission-replies";
    private static final LocalDate RECEIVED = LocalDate.of(2026, 10, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 16);

    private final Ministry ministry = new Ministry();

    @BeforeAll
    static void ask() {
        Rows rows = Rows.onEmptyTables();
        rows.crossed(rows.request("SRB", "R10", RECEIVED, DUE), "ACCEPT", null, DUE);
        rows.crossed(rows.request("SRB", "R20", RECEIVED, DUE), "REFUSE", "RF01", DUE.plusDays(5));
        String heard = rows.request("SRB", "R10", RECEIVED.plusMonths(1), DUE.plusMonths(1));
        rows.crossed(heard, "RECORD_INTERVIEW", null, RECEIVED.plusMonths(1));
        rows.crossed(heard, "RECORD_INTERVIEW", "RECOGNISED", RECEIVED.plusMonths(1).plusDays(5));
        rows.crossed(rows.request("SRB", "R11", RECEIVED, DUE), "CONFIRM_TACIT", "2026-10-16", DUE.plusDays(3));
        rows.crossed(rows.request("SRB", "R30", RECEIVED, DUE), "NOTE_SILENCE", null, DUE.plusDays(1));
        rows.request("SRB", "R90", RECEIVED, DUE);
        rows.request("SRB", "R03", RECEIVED.plusMonths(1), LocalDate.of(2026, 11, 26));
        rows.request("SRB", "R03", RECEIVED, LocalDate.of(2026, 11, 24));
        rows.crossed(rows.request("LKA", "R10", RECEIVED, null), "ACCEPT", null, DUE);
    }

    @Test
    void eachPartnerHasItsShares() {
        assertThat(ministry.csv(REPLIES)).isEqualTo(Golden.of(REPLIES));
    }

    @Test
    void thePeriodIsThatOfTheReceipt() {
        assertThat(ministry.lines(REPLIES, "by", "month", "partner", "SRB", "from", "2026-11-01"))
                .containsExactly("2026-11,2,1,0,0,0,1,1,1,100.0000,5.0,5.0,100.0000,0.0000");
        assertThat(ministry.lines(REPLIES, "partner", "KAZ")).isEmpty();
    }

    @Test
    void onlyWhoReturnsPeopleOrCountsThemMayAsk() {
        ministry.as("manager", "HQ", Role.CASE_MANAGER);
        assertThatThrownBy(() -> ministry.figures(REPLIES)).isInstanceOf(Forbidden.class);
        assertThat(ministry.reports().catalogue()).extracting(Reports.Definition::id).doesNotContain(REPLIES);
        ministry.as("return-supervisor", "HQ", Role.RETURN_SUPERVISOR);
        assertThat(ministry.reports().catalogue()).extracting(Reports.Definition::id).containsExactly(REPLIES);
        assertThatThrownBy(() -> ministry.figures("pending")).isInstanceOf(Forbidden.class);
    }

    @Test
    void theListBehindAFigureHasItsReplyAndDays() {
        ministry.as("return-supervisor", "HQ", Role.RETURN_SUPERVISOR);
        Map<String, Behind> srb = ministry.figures(REPLIES, "to", "2026-12-31").behind().get(1);
        assertThat(srb.keySet()).containsExactly("requests", "accepted", "tacit", "refused", "silent", "open", "ripe",
                "in_time");
        assertThat(srb.get("tacit").of()).isEqualTo(Behind.Of.READMISSION_REQUESTS);
        assertThat(srb.get("tacit").filters())
                .isEqualTo(Map.of("partner", "SRB", "reply", "tacit", "receivedTo", "2026-12-31"));
        assertThat(srb.get("in_time").filters())
                .isEqualTo(Map.of("partner", "SRB", "timing", "in-time", "receivedTo", "2026-12-31"));
    }
}
