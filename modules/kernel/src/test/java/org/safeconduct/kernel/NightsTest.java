package org.safeconduct.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.ScheduleExpression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NightsTest {

    private static final String SHIFT = "safeconduct.clock.shift";
    private static final String ZONE = "safeconduct.zone";

    @AfterEach
    void forget() {
        System.clearProperty(SHIFT);
        System.clearProperty(ZONE);
    }

    @Test
    void fallWhereTheAuthorityIs() {
        System.setProperty(ZONE, "Asia/Tbilisi");
        assertThat(Nights.at(4, 10)).hasValueSatisfying(night -> {
            assertThat(night.getTimezone()).isEqualTo("Asia/Tbilisi");
            assertThat(night).extracting(ScheduleExpression::getHour, ScheduleExpression::getMinute,
                    ScheduleExpression::getSecond).containsExactly("4", "10", "0");
        });
    }

    @Test
    void fallWhenATestSaysSo() {
        System.setProperty(SHIFT, "shift");
        assertThat(Nights.at(4, 10)).isEmpty();
    }
}
