package org.safeconduct.rsd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.rsd.Circumstances.Life;
import org.safeconduct.rsd.Circumstances.Order;
import org.safeconduct.rsd.Removability.Bar;
import org.safeconduct.rsd.Removability.Ground;

/** Each ground alone stops a removal. */
class GroundsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    private static final Order ORDER = new Order(TODAY.minusDays(40), TODAY.minusDays(1), false);
    private static final Life REFUSED = new Life(Stage.RETURN_PHASE, "DT07", TODAY.minusDays(50), false, false,
            List.of(ORDER));
    private static final Circumstances CLEAR = new Circumstances(TODAY, true, true, false, false, List.of(REFUSED),
            Set.of());

    @Test
    void nothingStandsAgainstAnAdultWithAnEnforceableOrder() {
        assertThat(Grounds.in(CLEAR).grounds()).isEmpty();
    }

    static Stream<Arguments> alone() {
        return Stream.of(
                of("a claim made and not streamed", Ground.CLAIM_OPEN, now -> before(now)),
                of("a second claim under way", Ground.CLAIM_OPEN, now -> with(now, claim(Stage.REOPENED, null))),
                of("an appeal that suspends", Ground.REMEDY_SUSPENSIVE, now -> only(now, suspended())),
                of("a permit in force", Ground.PERMIT, now -> permit(now)),
                of("a status from another claim", Ground.PERMIT, now -> with(now, claim(Stage.STATUS_ACTIVE, "DT01"))),
                of("an order not served", Ground.ORDER_NOT_SERVED,
                        now -> only(now, ordered(true, new Order(null, null, false)))),
                of("a period that ends today", Ground.PERIOD_RUNNING,
                        now -> only(now, ordered(false, new Order(TODAY.minusDays(28), TODAY, false)))),
                of("no finding on a minor's best interests", Ground.FINDING_OUTSTANDING, now -> minor(now)),
                of("a person nobody knows", Ground.UNKNOWN, now -> unknown(now)),
                of("an order served, but something waits for service", Ground.UNKNOWN,
                        now -> only(now, ordered(true, ORDER))),
                of("two return phases", Ground.UNKNOWN, now -> with(now, REFUSED)),
                of("two orders", Ground.UNKNOWN, now -> only(now, ordered(false, ORDER, ORDER))),
                of("service without a period", Ground.UNKNOWN,
                        now -> only(now, ordered(false, new Order(TODAY.minusDays(40), null, false)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alone")
    void oneThingAloneIsEnough(String what, Ground ground, UnaryOperator<Circumstances> changed) {
        assertThat(Grounds.in(changed.apply(CLEAR)).grounds()).containsExactly(ground);
    }

    static Stream<Arguments> ended() {
        Circumstances minor = minor(CLEAR);
        Circumstances lastDay = only(CLEAR, ordered(false, new Order(TODAY.minusDays(28), TODAY, false)));
        return Stream.of(
                end(Ground.CLAIM_OPEN, with(CLEAR, claim(Stage.REOPENED, null)),
                        with(CLEAR, claim(Stage.WITHDRAWN, null))),
                end(Ground.CLAIM_OPEN, before(CLEAR), CLEAR),
                end(Ground.REMEDY_SUSPENSIVE, only(CLEAR, suspended()), only(CLEAR, REFUSED)),
                end(Ground.PERMIT, permit(CLEAR), CLEAR),
                end(Ground.NO_ORDER,
                        only(CLEAR,
                                new Life(Stage.FINAL_NEGATIVE, "DT07", TODAY.minusDays(50), false, false, List.of())),
                        only(CLEAR, REFUSED)),
                end(Ground.ORDER_NOT_SERVED, only(CLEAR, ordered(true, new Order(null, null, false))),
                        only(CLEAR, ordered(false, ORDER))),
                end(Ground.PERIOD_RUNNING, lastDay, on(TODAY.plusDays(1), lastDay)),
                end(Ground.FINDING_OUTSTANDING, minor,
                        only(minor, ordered(false, new Order(ORDER.servedOn(), ORDER.periodEnds(), true)))),
                end(Ground.UNKNOWN, unknown(CLEAR), CLEAR));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ended")
    void whatStoodAloneStopsNobodyOnceItHasEnded(Ground ground, Circumstances before, Circumstances after) {
        assertThat(Grounds.in(before).grounds()).containsExactly(ground);
        assertThat(Grounds.in(after).grounds()).isEmpty();
    }

    private static Arguments end(Ground ground, Circumstances before, Circumstances after) {
        return Arguments.of(ground, before, after);
    }

    private static Circumstances on(LocalDate day, Circumstances now) {
        return new Circumstances(day, now.known(), now.adult(), now.claimBefore(), now.permit(), now.claims(),
                now.bars());
    }

    @ParameterizedTest
    @EnumSource(Bar.class)
    void everyBarStops(Bar bar) {
        Ground ground = bar == Bar.SUSPENSIVE_REMEDY ? Ground.REMEDY_SUSPENSIVE : Ground.valueOf(bar.name());
        assertThat(Grounds.in(barred(bar)).grounds()).containsExactly(ground);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void noOtherStageThanTheReturnPhaseIsEnough(Stage stage) {
        Life claim = new Life(stage, "DT07", TODAY.minusDays(50), false, false, List.of(ORDER));
        assertThat(Grounds.in(only(CLEAR, claim)).grounds().isEmpty()).isEqualTo(stage == Stage.RETURN_PHASE);
    }

    @Test
    void aRefusalThatIsNotFinalIsNone() {
        Life claim = new Life(Stage.RETURN_PHASE, "DT07", null, false, false, List.of(ORDER));
        assertThat(Grounds.in(only(CLEAR, claim)).grounds()).contains(Ground.NO_FINAL_REFUSAL, Ground.UNKNOWN);
    }

    @Test
    void aFinalRefusalWithoutAnOrderIsNotAReturn() {
        Life claim = new Life(Stage.FINAL_NEGATIVE, "DT07", TODAY.minusDays(50), false, false, List.of());
        assertThat(Grounds.in(only(CLEAR, claim)).grounds()).containsExactly(Ground.NO_ORDER);
    }

    @Test
    void nobodyIsRemovedWithoutAnyClaim() {
        assertThat(Grounds.in(only(CLEAR)).grounds()).containsExactlyInAnyOrder(Ground.NO_FINAL_REFUSAL,
                Ground.NO_ORDER);
    }

    @Test
    void everyGroundOfTheListIsFoundSomewhere() {
        Set<Ground> found = EnumSet.noneOf(Ground.class);
        alone().forEach(line -> found.add((Ground) line.get()[1]));
        Stream.of(Bar.values()).forEach(bar -> found.addAll(Grounds.in(barred(bar)).grounds()));
        found.addAll(Grounds.in(only(CLEAR)).grounds());
        assertThat(found).containsExactlyInAnyOrder(Ground.values());
    }

    private static Arguments of(String what, Ground ground, UnaryOperator<Circumstances> changed) {
        return Arguments.of(what, ground, changed);
    }

    private static Life claim(Stage stage, String decision) {
        return new Life(stage, decision, null, false, false, List.of());
    }

    private static Life suspended() {
        return new Life(Stage.RETURN_PHASE, "DT07", TODAY.minusDays(50), false, true, List.of(ORDER));
    }

    private static Life ordered(boolean awaits, Order... orders) {
        return new Life(Stage.RETURN_PHASE, "DT07", TODAY.minusDays(50), awaits, false, List.of(orders));
    }

    private static Circumstances only(Circumstances now, Life... claims) {
        return new Circumstances(now.today(), now.known(), now.adult(), now.claimBefore(), now.permit(),
                List.of(claims), now.bars());
    }

    private static Circumstances with(Circumstances now, Life claim) {
        List<Life> claims = new ArrayList<>(now.claims());
        claims.add(claim);
        return only(now, claims.toArray(Life[]::new));
    }

    private static Circumstances before(Circumstances now) {
        return new Circumstances(now.today(), true, true, true, false, now.claims(), now.bars());
    }

    private static Circumstances permit(Circumstances now) {
        return new Circumstances(now.today(), true, true, false, true, now.claims(), now.bars());
    }

    private static Circumstances minor(Circumstances now) {
        return new Circumstances(now.today(), true, false, false, false, now.claims(), now.bars());
    }

    private static Circumstances unknown(Circumstances now) {
        return new Circumstances(now.today(), false, true, false, false, now.claims(), now.bars());
    }

    private static Circumstances barred(Bar bar) {
        return new Circumstances(TODAY, true, true, false, false, CLEAR.claims(), Set.of(bar));
    }
}
