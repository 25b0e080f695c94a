package org.safeconduct.rsd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.kernel.Forbidden;

/** Who took one part in a claim may not take certain others; somebody else may. */
class DutiesTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-25T11:00:00Z");

    private final Claim claim = new AsylumCase(AsylumCaseTest.lodged(1, 1)).claims().getFirst();

    @ParameterizedTest(name = "{0} and then {1}: {2}")
    @CsvSource({"INTERVIEWER, REVIEW, own-review", "ASSESSOR, REVIEW, own-review", "WRITER, REVIEW, own-review",
            "INTERVIEWER, DECIDE, own-decision", "ASSESSOR, DECIDE, own-decision", "WRITER, DECIDE, own-decision",
            "INTERVIEWER, DECIDE_APPEAL, own-appeal", "ASSESSOR, DECIDE_APPEAL, own-appeal",
            "REVIEWER, DECIDE_APPEAL, own-appeal", "DECIDER, DECIDE_APPEAL, own-appeal",
            "DECIDER, DECIDE_LATENESS, own-appeal"})
    void shutsTheActToWhoTookThePart(Duty duty, Act act, String refusal) {
        claim.took(duty, "a", NOW);
        claim.took(duty, "c", NOW.plusDays(1));
        assertThatThrownBy(() -> Duties.require(claim, act, "a")).isInstanceOf(Forbidden.class).hasMessage(refusal);
        assertThat(Duties.allow(claim, act, "b")).isTrue();
    }

    @ParameterizedTest(name = "{0} and then {1}")
    @CsvSource({"REVIEWER, REVIEW", "REVIEWER, DECIDE", "INTERVIEWER, ASSESS", "ASSESSOR, SUBMIT_FOR_REVIEW",
            "DECIDER, SERVE"})
    void leavesOtherActsOpen(Duty duty, Act act) {
        claim.took(duty, "a", NOW);
        assertThat(Duties.allow(claim, act, "a")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Duty.class)
    void namesTheOneWhoTookAPartLast(Duty duty) {
        claim.took(duty, "a", NOW);
        claim.took(duty, "b", NOW.plusDays(1));
        assertThat(claim.last(duty)).isEqualTo("b");
        claim.took(duty, "a", NOW.plusDays(2));
        assertThat(claim.last(duty)).isEqualTo("a");
        assertThat(claim.hands()).hasSize(2);
    }
}
