package org.safeconduct.rsd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.rsd.Courthouse.TODAY;
import static org.safeconduct.rsd.DecisionsTest.flaw;
import static org.safeconduct.rsd.DecisionsTest.refuses;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.ClockView;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.WrongStage;
import org.safeconduct.rsd.Appeals.AppealView;
import org.safeconduct.rsd.Appeals.Judgment;
import org.safeconduct.rsd.Appeals.Lateness;
import org.safeconduct.rsd.Appeals.NewAppeal;
import org.safeconduct.rsd.Appeals.NewJudgment;
import org.safeconduct.rsd.Courthouse.Family;

/** Appeal, lateness, judgment and finality on a real database. The limit of a refusal served today ends on 23 December. */
class AppealsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 23);

    private final Courthouse house = new Courthouse();

    @ParameterizedTest(name = "lodged on {0}: {1}")
    @CsvSource({"2026-11-25,APPEAL_LODGED", "2026-12-23,APPEAL_LODGED", "2026-12-24,APPEAL_LATE"})
    void theServedLimitDecidesWhatIsLate(LocalDate lodged, Stage stage) {
        Family family = house.refused();
        lodge(family, lodged);
        assertThat(house.stage(family, 0)).isEqualTo(stage);
        assertThat(view(family).late()).isEqualTo(stage == Stage.APPEAL_LATE);
        assertThat(view(family).suspensive()).isEqualTo(stage == Stage.APPEAL_LODGED);
    }

    @Test
    void aLateAppealNeedsReasons() {
        Family family = house.refused();
        house.calendar.turn(LAST_DAY.plusDays(1));
        flaw(() -> lodge(family, new NewAppeal(LAST_DAY.plusDays(1), "Self", "Again.", " ")), "/reasonsForLateness");
        flaw(() -> lodge(family, new NewAppeal(TODAY.minusDays(1), "Self", "Again.", null)), "/lodgedOn");
    }

    @Test
    void whoDecidedFirstDoesNotDecideOnTheAppeal() {
        Family family = house.refused();
        lodge(family, LAST_DAY.plusDays(1));
        house.as("approval", Role.APPEAL_OFFICER);
        assertThatThrownBy(() -> lateness(family, Lateness.EXCUSED)).isInstanceOf(Forbidden.class)
                .hasMessage("own-appeal");
    }

    @Test
    void anExcusedDelayGoesOnAndAnAnswerIsSentOnce() {
        Family family = house.refused();
        lodge(family, LAST_DAY.plusDays(1));
        house.as("appeal", Role.APPEAL_OFFICER);
        lateness(family, Lateness.EXCUSED);
        assertThat(house.stage(family, 0)).isEqualTo(Stage.APPEAL_RESPONSE);
        assertThat(view(family).suspensive()).isTrue();
        respond(family);
        refuses(() -> respond(family), "already-answered");
    }

    @Test
    void aDelayWithoutExcuseEndsOnlyWhenThatWasServed() {
        Family family = house.refused();
        lodge(family, LAST_DAY.plusDays(1));
        house.as("appeal", Role.APPEAL_OFFICER);
        assertThatThrownBy(() -> finalise(family)).isInstanceOf(WrongStage.class);
        lateness(family, Lateness.NOT_EXCUSED);
        assertThatThrownBy(() -> lateness(family, Lateness.EXCUSED)).isInstanceOf(WrongStage.class);
        assertThatThrownBy(() -> finalise(family)).isInstanceOf(WrongStage.class);
        house.serve(family, 0, house.calendar.today());
        finalise(family);
        assertThat(house.stage(family, 0)).isEqualTo(Stage.FINAL_NEGATIVE);
        assertThat(house.last(family, 0).code()).isEqualTo("DT29");
    }

    @ParameterizedTest(name = "{0} {1}: {2}, decision {3}")
    @CsvSource({"ALLOWED_GRANTED,DT03,DECIDED_POSITIVE,DT26", "ALLOWED_SENT_BACK,,AWAITING_ASSESSMENT,DT27",
            "DISMISSED,,APPEAL_DECIDED,DT28", "INADMISSIBLE,,APPEAL_DECIDED,DT29"})
    void aJudgmentLeadsWhereItSays(Judgment judgment, String granted, Stage stage, String code) {
        Family family = heardOnAppeal();
        judge(family, new NewJudgment(judgment, granted, "As the court says.", house.calendar.today(), "J-1"));
        assertThat(house.stage(family, 0)).isEqualTo(stage);
        assertThat(house.last(family, 0).code()).isEqualTo(code);
        assertThat(house.last(family, 0).level()).isEqualTo("APPEAL");
        assertThat(view(family).judgment()).isEqualTo(judgment.name());
        assertThat(runs(family, "D10")).isEqualTo(judgment == Judgment.ALLOWED_SENT_BACK);
    }

    @Test
    void aGrantOnAppealNamesTheStatus() {
        Family family = heardOnAppeal();
        flaw(() -> judge(family, new NewJudgment(Judgment.ALLOWED_GRANTED, null, "Yes.", TODAY, "J")), "/granted");
        flaw(() -> judge(family, new NewJudgment(Judgment.DISMISSED, "DT01", "No.", TODAY, "J")), "/granted");
        flaw(() -> judge(family, new NewJudgment(Judgment.DISMISSED, null, "No.", TODAY.plusYears(1), "J")),
                "/decidedOn");
    }

    @Test
    void aRefusalBecomesFinalTheDayAfterTheLimitAndNotBefore() {
        Family family = house.refused();
        house.calendar.turn(LAST_DAY);
        refuses(() -> finalise(family), "limit-running");
        assertThat(candidates(family)).isFalse();
        house.calendar.turn(LAST_DAY.plusDays(1));
        assertThat(candidates(family)).isTrue();
        finalise(family);
        assertThat(house.last(family, 0).finalOn()).isEqualTo(LAST_DAY.plusDays(1));
        assertThat(house.news.of(DecisionBecameFinal.class)).hasSize(1);
        assertThat(runs(family, "D25")).isFalse();
        assertThat(candidates(family)).isFalse();
    }

    @Test
    void aRefusalThatWasNeverServedDoesNotBecomeFinal() {
        Family family = house.family(Courthouse.person("Драган", "1987", null));
        house.examined(family, 0, Courthouse.recommend("DT07"));
        house.decide(family, 0, Courthouse.decision("DT07"));
        house.calendar.turn(TODAY.plusYears(1));
        assertThat(candidates(family)).isFalse();
        assertThatThrownBy(() -> finalise(family)).isInstanceOf(WrongStage.class);
    }

    @Test
    void anOpenAppealKeepsTheRefusalOpen() {
        Family family = house.refused();
        lodge(family, TODAY);
        house.calendar.turn(TODAY.plusYears(1));
        assertThat(candidates(family)).isFalse();
        assertThatThrownBy(() -> finalise(family)).isInstanceOf(WrongStage.class);
    }

    @Test
    void aDismissalIsFinalOnceItIsServed() {
        Family family = heardOnAppeal();
        judge(family, new NewJudgment(Judgment.DISMISSED, null, "No.", house.calendar.today(), "J-1"));
        assertThat(candidates(family)).isFalse();
        house.serve(family, 0, house.calendar.today());
        assertThat(candidates(family)).isTrue();
        finalise(family);
        assertThat(house.stage(family, 0)).isEqualTo(Stage.FINAL_NEGATIVE);
    }

    private Family heardOnAppeal() {
        Family family = house.refused();
        lodge(family, TODAY);
        house.as("appeal", Role.APPEAL_OFFICER);
        respond(family);
        house.act(() -> {
            Claim claim = house.face(Docket.class).claim(family.number(), family.person(0));
            house.face(Docket.class).move(claim, Move.by(Act.LIST_HEARING, Stage.APPEAL_HEARING, TODAY));
        });
        return family;
    }

    private void lodge(Family family, LocalDate on) {
        if (on.isAfter(house.calendar.today())) {
            house.calendar.turn(on);
        }
        lodge(family, new NewAppeal(on, "Self", "Again.", "Was in hospital."));
    }

    private void lodge(Family family, NewAppeal appeal) {
        house.as("registration", Role.REGISTRATION_OFFICER);
        house.act(() -> house.face(Appeals.class).lodge(family.number(), Set.of(), appeal, house.version(family)));
    }

    private void lateness(Family family, Lateness word) {
        house.act(() -> house.face(Appeals.class)
                .decideLateness(family.number(), Set.of(), word, "As shown.",
                        house.version(family)));
    }

    private void respond(Family family) {
        house.act(() -> house.face(Appeals.class)
                .sendResponse(family.number(), Set.of(), "The refusal holds.",
                        house.version(family)));
    }

    private void judge(Family family, NewJudgment judgment) {
        house.as("appeal", Role.APPEAL_OFFICER);
        house.act(() -> house.face(Appeals.class).decide(family.number(), Set.of(), judgment, house.version(family)));
    }

    private void finalise(Family family) {
        house.act(() -> house.face(Finality.class).finalise(family.number(), family.person(0)));
    }

    private boolean candidates(Family family) {
        RipeClaims reader = house.face(RipeClaims.class);
        reader.open(new java.util.UUID(0, 0));
        return house.act(() -> {
            for (Ripe ripe = (Ripe) reader.readItem(); ripe != null; ripe = (Ripe) reader.readItem()) {
                if (ripe.person().equals(family.person(0))) {
                    return house.face(BeyondDoubt.class).processItem(ripe) != null;
                }
            }
            return false;
        });
    }

    private boolean runs(Family family, String rule) {
        return house.act(() -> house.face(Clocks.class).held(family.number().subject()))
                .stream()
                .filter(clock -> clock.rule().equals(rule))
                .anyMatch(ClockView::running);
    }

    private AppealView view(Family family) {
        return house.act(() -> house.face(Appeals.class).of(family.number())).getLast();
    }
}
