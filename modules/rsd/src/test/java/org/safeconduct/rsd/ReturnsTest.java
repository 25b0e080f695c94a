package org.safeconduct.rsd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.rsd.Courthouse.TODAY;
import static org.safeconduct.rsd.DecisionsTest.flaw;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.WrongStage;
import org.safeconduct.registration.Track;
import org.safeconduct.rsd.Courthouse.Family;
import org.safeconduct.rsd.Removability.Answer;
import org.safeconduct.rsd.Removability.Ground;
import org.safeconduct.rsd.ReturnOrders.NewOrder;

/** From a final refusal to a return that can be carried out, and whatever stops it, on a real database. */
class ReturnsTest extends Returning {

    @Test
    void refusalIsNotReturnUntilOrderServiceAndPeriod() {
        Family family = house.refused();
        assertThat(grounds(family)).containsExactlyInAnyOrder(Ground.NO_FINAL_REFUSAL, Ground.NO_ORDER,
                Ground.CLAIM_OPEN);
        assertThatThrownBy(() -> order(family,
                new NewOrder(TODAY, "None.", null, null, 28, "No right.", "Court.", "en")))
                .isInstanceOf(WrongStage.class);
        makeFinal(family);
        assertThat(grounds(family)).containsExactly(Ground.NO_ORDER);
        order(family, order(28));
        assertThat(grounds(family)).containsExactly(Ground.ORDER_NOT_SERVED);
        house.serve(family, 0, FINAL);
        Answer waiting = answer(family);
        assertThat(waiting.grounds()).containsExactly(Ground.PERIOD_RUNNING);
        assertThat(waiting.from()).isEqualTo(LocalDate.of(2027, 1, 22));
        house.calendar.turn(LocalDate.of(2027, 1, 21));
        assertThat(answer(family).removable()).isFalse();
        house.calendar.turn(LocalDate.of(2027, 1, 22));
        assertThat(answer(family).removable()).isTrue();
        assertThat(house.news.of(ReturnOrdered.class)).hasSize(1);
    }

    @ParameterizedTest(name = "{0} days: until {1}")
    @CsvSource({",2027-01-21", "7,2026-12-31", "30,2027-01-25", "60,2027-02-22"})
    void thePeriodIsThatOfTheOrder(Integer days, LocalDate until) {
        Family family = house.refused();
        makeFinal(family);
        order(family, order(days));
        house.as("notification", Role.NOTIFICATION_OFFICER);
        house.act(() -> house.face(ReturnOrders.class)
                .serve(family.number(), Set.of(), Courthouse.service(FINAL),
                        house.version(family)));
        Claim claim = house.face(Docket.class).claim(family.number(), family.person(0));
        assertThat(house.face(ReturnDesk.class).views(Set.of(claim)).get(claim.id()).periodEnds()).isEqualTo(until);
    }

    @Test
    void anOrderNeedsItsFindings() {
        Family family = house.refused();
        makeFinal(family);
        flaw(() -> order(family, order(6)), "/voluntaryDays");
        flaw(() -> order(family, new NewOrder(null, " ", null, null, 28, null, null, "fr")), "/nonRefoulement");
        flaw(() -> order(family, new NewOrder(FINAL.plusDays(1), "None.", null, null, 28, "No right.", "Court.", "en")),
                "/nonRefoulementOn");
    }

    @Test
    void aPresumedMinorNeedsAFindingOnBestInterests() {
        Family family = house.family(Courthouse.MADE, Track.REGULAR, Courthouse.person("Лука", "2010", null));
        house.examined(family, 0, Courthouse.recommend("DT07"));
        house.decide(family, 0, Courthouse.decision("DT07"));
        house.serve(family, 0, TODAY);
        makeFinal(family);
        flaw(() -> order(family, order(28)), "/bestInterests");
        order(family, new NewOrder(FINAL, "None.", FINAL, "With the family.", 28, "No right.", "Court.", "en"));
        assertThat(house.stage(family, 0)).isEqualTo(Stage.RETURN_PHASE);
    }

    @Test
    void aReopenedClaimStopsTheReturn() {
        Family family = removable();
        house.as("manager", Role.CASE_MANAGER);
        house.act(() -> house.face(Withdrawals.class)
                .reopen(family.number(), Set.of(), "New elements.",
                        house.version(family)));
        assertThat(house.stage(family, 0)).isEqualTo(Stage.ADMISSIBILITY);
        assertThat(grounds(family)).contains(Ground.CLAIM_OPEN);
        assertThat(house.news.of(RemovabilityFell.class))
                .containsExactly(new RemovabilityFell(List.of(family.person(0))));
    }

    @Test
    void theFileShowsTheOrderAlsoWhenItNoLongerStands() {
        Family family = removable();
        assertThat(shown(family).enforceable()).isTrue();
        house.as("manager", Role.CASE_MANAGER);
        house.act(() -> house.face(Withdrawals.class)
                .reopen(family.number(), Set.of(), "New elements.",
                        house.version(family)));
        assertThat(shown(family).orderedOn()).isEqualTo(FINAL);
        assertThat(shown(family).enforceable()).isFalse();
    }

    private CaseFile.ReturnView shown(Family family) {
        return house.act(() -> {
            Claim claim = house.face(Docket.class).claim(family.number(), family.person(0));
            return house.face(Outcomes.class).returnOrders(Set.of(claim)).get(claim.id());
        });
    }
}
