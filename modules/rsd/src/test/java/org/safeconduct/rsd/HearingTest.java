package org.safeconduct.rsd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.rsd.Courthouse.TODAY;
import static org.safeconduct.rsd.DecisionsTest.flaw;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;
import org.safeconduct.access.TestDoor;
import org.safeconduct.casefile.AppointmentRow;
import org.safeconduct.casefile.Appointments;
import org.safeconduct.kernel.WrongStage;
import org.safeconduct.rsd.Courthouse.Family;

/** A hearing is listed before somebody who had no part in the case. */
class HearingTest {

    private final Courthouse house = new Courthouse();
    private final TestDoor door = new TestDoor(house.calendar);
    private final String judge = hired(Role.APPEAL_OFFICER);

    @Test
    void anAnsweredAppealIsListedAndListedAgain() {
        Family family = answered();
        list(family, slot(TODAY.plusDays(7), judge));
        assertThat(house.stage(family, 0)).isEqualTo(Stage.APPEAL_HEARING);
        list(family, slot(TODAY.plusDays(14), judge));
        assertThat(house.stage(family, 0)).isEqualTo(Stage.APPEAL_HEARING);
        assertThat(states(family)).containsExactly("CANCELLED", "BOOKED");
        assertThat(house.act(() -> house.face(Appeals.class).of(family.number())).getLast().hearingOn())
                .isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void onlyAnAppealOfficerWhoHadNoPartInTheCaseHoldsIt() {
        Family family = answered();
        flaw(() -> list(family, slot(TODAY.plusDays(7), "nobody-here")), "/officer");
        flaw(() -> list(family, slot(TODAY.plusDays(7), hired(Role.ELIGIBILITY_OFFICER))), "/officer");
        house.act(() -> house.face(Docket.class)
                .claim(family.number(), family.person(0))
                .took(Duty.REVIEWER, judge, house.face(Docket.class).now()));
        flaw(() -> list(family, slot(TODAY.plusDays(7), judge)), "/officer");
        assertThat(house.stage(family, 0)).isEqualTo(Stage.APPEAL_RESPONSE);
        assertThat(states(family)).isEmpty();
    }

    @Test
    void aHearingHasADayAheadAndAnEndAfterItsBeginning() {
        Family family = answered();
        flaw(() -> list(family, slot(TODAY.minusDays(1), judge)), "/date");
        flaw(() -> list(family, new Interviews.Slot(TODAY, LocalTime.NOON, LocalTime.NOON, "Hall", judge, null, null)),
                "/until");
    }

    @Test
    void nothingIsListedBeforeTheAnswer() {
        Family family = house.refused();
        assertThatThrownBy(() -> list(family, slot(TODAY.plusDays(7), judge))).isInstanceOf(WrongStage.class);
        lodge(family);
        assertThatThrownBy(() -> list(family, slot(TODAY.plusDays(7), judge))).isInstanceOf(WrongStage.class);
    }

    @Test
    void aWithdrawalTakesTheHearingOffTheList() {
        Family family = answered();
        list(family, slot(TODAY.plusDays(7), judge));
        UUID paper = house.paper(family);
        house.as("manager", Role.CASE_MANAGER);
        house.act(() -> house.face(Withdrawals.class)
                .withdraw(family.number(), Set.of(), TODAY, "Goes home.", paper,
                        house.version(family)));
        assertThat(states(family)).containsExactly("CANCELLED");
    }

    private Family answered() {
        Family family = house.refused();
        lodge(family);
        house.as("appeal", Role.APPEAL_OFFICER);
        house.act(() -> house.face(Appeals.class)
                .sendResponse(family.number(), Set.of(), "It holds.",
                        house.version(family)));
        return family;
    }

    private void lodge(Family family) {
        house.as("registration", Role.REGISTRATION_OFFICER);
        house.act(() -> house.face(Appeals.class)
                .lodge(family.number(), Set.of(),
                        new Appeals.NewAppeal(TODAY, "Self", "Again.", null), house.version(family)));
    }

    private void list(Family family, Interviews.Slot slot) {
        house.as("appeal", Role.APPEAL_OFFICER);
        house.act(() -> house.face(Appeals.class).listHearing(family.number(), Set.of(), slot, house.version(family)));
    }

    private List<String> states(Family family) {
        return house.act(() -> house.face(Appointments.class).of(family.number().subject()))
                .stream()
                .map(AppointmentRow::state)
                .toList();
    }

    private String hired(Role role) {
        return door.hire("hearing-" + UUID.randomUUID(), "HQ", role).login();
    }

    private static Interviews.Slot slot(LocalDate date, String officer) {
        return new Interviews.Slot(date, LocalTime.of(9, 0), LocalTime.of(10, 0), "Hall " + UUID.randomUUID(), officer,
                null, null);
    }
}
