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
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.kernel.WrongStage;
import org.safeconduct.registration.Track;
import org.safeconduct.rsd.Courthouse.Family;
import org.safeconduct.rsd.Removability.Answer;
import org.safeconduct.rsd.Removability.Bar;
import org.safeconduct.rsd.Removability.Ground;
import org.safeconduct.rsd.Removability.NewBar;
import org.safeconduct.rsd.ReturnOrders.NewOrder;
import org.safeconduct.schema.TestDatabase;

/** From a final refusal to a return that can be carried out, and whatever stops it, on a real database. */
class ReturnsTest {

    private static final LocalDate FINAL = LocalDate.of(2026, 12, 24);

    private final Courthouse house = new Courthouse();

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

    @ParameterizedTest
    @EnumSource(Bar.class)
    void aBarStopsUntilItIsLifted(Bar kind) {
        Family family = removable();
        PersonId person = family.person(0);
        house.as("return-supervisor", Role.RETURN_SUPERVISOR);
        house.act(() -> house.face(Removability.class)
                .bar(person,
                        new NewBar(kind, house.calendar.today(), null, "R-1")));
        assertThat(grounds(family)).hasSize(1);
        assertThat(house.news.of(RemovabilityFell.class)).containsExactly(new RemovabilityFell(List.of(person)));
        var bar = house.act(() -> house.face(Removability.class).bars(person)).getLast();
        assertThatThrownBy(() -> house.act(() -> house.face(Removability.class).lift(PersonId.fresh(), bar.id(), "x")))
                .isInstanceOf(Unknown.class);
        house.act(() -> house.face(Removability.class).lift(person, bar.id(), "The court lifted it."));
        assertThat(answer(family).removable()).isTrue();
    }

    @Test
    void aPersonNobodyKnowsIsNotRemoved() {
        assertThat(house.act(() -> house.face(Removability.class).explain(PersonId.fresh())).grounds())
                .contains(Ground.UNKNOWN);
    }

    @Test
    void anErrorIsANo() {
        Family family = removable();
        Removability broken = new Removability();
        broken.docket = house.face(Docket.class);
        broken.inquiry = new Inquiry();
        assertThat(broken.removable(family.person(0))).isFalse();
        assertThat(broken.barred(family.person(0))).as("nothing is known").isFalse();
        assertThat(house.act(() -> house.face(Removability.class).removable(family.person(0)))).isTrue();
    }

    @Test
    void aDoubtAloneIsNoBar() {
        Family family = removable();
        new Sql(TestDatabase.owner()).run("update rsd.claim set awaits_service = true where person = ?",
                family.person(0).value());
        assertThat(grounds(family)).containsExactly(Ground.UNKNOWN);
        assertThat(barred(family)).isFalse();
    }

    @Test
    void whatIsMissingIsABarAlsoWhereTheRecordLeavesDoubt() {
        Family family = removable();
        assertThat(barred(family)).isFalse();
        new Sql(TestDatabase.owner()).run("delete from rsd.return_order_course where return_order in (select o.id"
                + " from rsd.return_order o join rsd.claim c on c.id = o.claim where c.person = ?)",
                family.person(0).value());
        assertThat(grounds(family)).contains(Ground.UNKNOWN).hasSizeGreaterThan(1);
        assertThat(barred(family)).isTrue();
    }

    @Test
    void whatIsKnownAndMissingIsABar() {
        Family family = house.refused();
        makeFinal(family);
        assertThat(grounds(family)).containsExactly(Ground.NO_ORDER);
        assertThat(barred(family)).isTrue();
    }

    private boolean barred(Family family) {
        return house.act(() -> house.face(Removability.class).barred(family.person(0)));
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
    void aBarThatBeginsLaterIsNoNewsYet() {
        Family family = removable();
        house.as("return-supervisor", Role.RETURN_SUPERVISOR);
        house.act(() -> house.face(Removability.class)
                .bar(family.person(0), new NewBar(Bar.PERMIT, house.calendar.today().plusDays(1), null, "R-3")));
        assertThat(house.news.of(RemovabilityFell.class)).isEmpty();
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

    @ParameterizedTest
    @EnumSource(Bar.class)
    void aBarWithALastDayStopsUntilThatDayIsOver(Bar kind) {
        Family family = removable();
        LocalDate last = house.calendar.today().plusDays(3);
        house.as("return-supervisor", Role.RETURN_SUPERVISOR);
        house.act(() -> house.face(Removability.class)
                .bar(family.person(0), new NewBar(kind, house.calendar.today(), last, "R-2")));
        house.calendar.turn(last);
        assertThat(grounds(family)).hasSize(1);
        house.calendar.turn(last.plusDays(1));
        assertThat(answer(family).removable()).isTrue();
    }

    private Family removable() {
        Family family = house.refused();
        makeFinal(family);
        order(family, order(28));
        house.serve(family, 0, FINAL);
        house.calendar.turn(LocalDate.of(2027, 1, 22));
        return family;
    }

    private void makeFinal(Family family) {
        house.calendar.turn(FINAL);
        house.act(() -> house.face(Finality.class).finalise(family.number(), family.person(0)));
    }

    private static NewOrder order(Integer days) {
        return new NewOrder(FINAL, "No danger was found.", null, null, days, "No right to stay.", "Appeal to court.",
                "en");
    }

    private void order(Family family, NewOrder order) {
        house.as("return", Role.RETURN_OFFICER);
        house.act(() -> house.face(ReturnOrders.class)
                .order(family.number(), Set.of(family.person(0)), order,
                        house.version(family)));
    }

    private Answer answer(Family family) {
        return house.act(() -> house.face(Removability.class).explain(family.person(0)));
    }

    private Set<Ground> grounds(Family family) {
        return answer(family).grounds();
    }
}
