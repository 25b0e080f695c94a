package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.access.Role;

/** Nobody is told to act where another must. */
class TurnTest {

    @ParameterizedTest
    @CsvSource({
            "R02, PARTNER_AUTHORITY, true",
            "R02, MISSION,           false",
            "R05, PARTNER_AUTHORITY, false",
            "R05, MISSION,           true",
            "R04, PARTNER_AUTHORITY, false",
            "R10, MISSION,           false",
            "R40, MISSION,           true",
            "R44, PARTNER_AUTHORITY, true",
            "R49, PARTNER_AUTHORITY, false",
            "R90, PARTNER_AUTHORITY, false"})
    void aStepIsOfTheOneWhoMustTakeIt(String state, Role role, boolean mine) {
        assertThat(Turn.of(RequestState.of(state)).isOf(Set.of(role))).isEqualTo(mine);
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void whatIsClosedWaitsForNobody(RequestState state) {
        assertThat(state.closed() && Turn.of(state) != Turn.NOBODY).isFalse();
    }
}
