package org.safeconduct.rsd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.rsd.Courthouse.TODAY;
import static org.safeconduct.rsd.DecisionsTest.flaw;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.ClockView;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.kernel.WrongStage;
import org.safeconduct.rsd.Courthouse.Family;

/** A permit follows a grant that was served, and nothing else. */
class StatusTest {

    private static final LocalDate UNTIL = TODAY.plusYears(3);

    private final Courthouse house = new Courthouse();

    @Test
    void aServedGrantBecomesAStatusWithAPermitAndItsLimitIsMet() {
        Family family = decided("DT01");
        house.serve(family, 0, TODAY);
        assertThat(clocks(family)).filteredOn(ClockView::running).extracting(ClockView::rule).contains("D44");
        activate(family, TODAY, UNTIL, "P-1");
        assertThat(house.stage(family, 0)).isEqualTo(Stage.STATUS_ACTIVE);
        assertThat(clocks(family)).noneMatch(ClockView::running);
        assertThat(clocks(family)).filteredOn(clock -> clock.rule().equals("D44"))
                .extracting(ClockView::met)
                .containsExactly(TODAY);
    }

    @Test
    void aPermitHasANumberAndABeginningBeforeItsEnd() {
        Family family = decided("DT01");
        house.serve(family, 0, TODAY);
        flaw(() -> activate(family, TODAY, UNTIL, " "), "/permitNumber");
        flaw(() -> activate(family, null, UNTIL, "P-1"), "/permitFrom");
        flaw(() -> activate(family, TODAY, TODAY.minusDays(1), "P-1"), "/permitUntil");
        assertThat(house.stage(family, 0)).isEqualTo(Stage.NOTIFIED);
    }

    @Test
    void aGrantThatWasNotServedIsNoStatus() {
        Family family = decided("DT01");
        assertThatThrownBy(() -> activate(family, TODAY, UNTIL, "P-1")).isInstanceOf(WrongStage.class);
    }

    @Test
    void aRefusalIsNoStatus() {
        Family family = house.refused();
        assertThatThrownBy(() -> activate(family, TODAY, UNTIL, "P-1")).isInstanceOf(WrongStage.class);
    }

    private Family decided(String code) {
        Family family = house.family(Courthouse.person("Милица", "1991", null));
        house.examined(family, 0, Courthouse.recommend(code));
        house.decide(family, 0, Courthouse.decision(code));
        return family;
    }

    private void activate(Family family, LocalDate from, LocalDate until, String number) {
        house.as("permit", Role.PERMIT_OFFICER);
        house.act(() -> house.face(Decisions.class)
                .activate(family.number(), Set.of(), from, until, number,
                        house.version(family)));
    }

    private List<ClockView> clocks(Family family) {
        return house.act(() -> house.face(Clocks.class).held(family.number().subject()));
    }
}
