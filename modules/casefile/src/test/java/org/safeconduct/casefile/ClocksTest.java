package org.safeconduct.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Unknown;

class ClocksTest {

    private static final LocalDate LODGED = LocalDate.of(2026, 10, 26);

    private final Desk desk = new Desk();
    private final Clocks clocks = desk.clocks();
    private final Subject file = Desk.file();
    private final UUID person = UUID.randomUUID();

    @ParameterizedTest(name = "{0} from {1} ends on {2}")
    @CsvSource({"D10, 2026-10-26, 2027-04-26", "D11, 2026-09-25, 2026-12-28", "D25, 2026-11-25, 2026-12-23",
            "D24, 2026-11-25, 2026-12-07", "D27, 2026-11-25, 2026-12-23", "D13, 2026-12-18, 2027-01-05",
            "D14, 2026-11-25, 2027-02-17", "D47, 2026-11-25, 2026-12-23", "D42, 2026-11-25, 2029-11-26"})
    void countsWithTheHolidaysOfTheState(String rule, LocalDate event, LocalDate due) {
        assertThat(clocks.tryOn(rule, event).date()).isEqualTo(due);
    }

    @Test
    void keepsHowItWasCounted() {
        Due counted = desk.act(() -> clocks.start(file, person, "D11", LocalDate.of(2026, 9, 25))).due();
        ClockView kept = clocks.of(file).getFirst();
        assertThat(kept.due()).isEqualTo(counted);
        assertThat(kept.due().calendar()).startsWith("NL 2024-2030/");
        assertThat(kept.due().steps()).extracting(Due.Step::why).contains("not-a-working-day", "last-day");
        assertThat(kept.article()).isEqualTo("APR Art 35(3)");
        assertThat(kept.event()).isEqualTo("First-instance decision accelerated");
        assertThat(kept.running()).isTrue();
    }

    @Test
    void replacesARunningClockOfTheSameRuleAndPerson() {
        desk.act(() -> clocks.start(file, person, "D10", LODGED));
        desk.act(() -> clocks.start(file, null, "D10", LODGED));
        desk.act(() -> clocks.start(file, person, "D10", LODGED.plusDays(1)));
        assertThat(clocks.of(file)).extracting(ClockView::person, ClockView::started, ClockView::stopped)
                .containsExactlyInAnyOrder(tuple(person, LODGED, "restarted"),
                        tuple(null, LODGED, null),
                        tuple(person, LODGED.plusDays(1), null));
    }

    @Test
    void endsByBeingMetOrByFallingAway() {
        desk.act(() -> clocks.start(file, person, "D10", LODGED));
        desk.act(() -> clocks.start(file, null, "D12", LODGED));
        desk.act(() -> clocks.met(file, person, "D10", Desk.TODAY));
        desk.act(() -> clocks.stop(file, null, "D12", "withdrawn"));
        desk.act(() -> clocks.met(file, person, "D25", Desk.TODAY));
        assertThat(clocks.of(file)).noneMatch(ClockView::running)
                .extracting(ClockView::met, ClockView::stopped)
                .containsExactly(tuple(null, "withdrawn"),
                        tuple(Desk.TODAY, null));
    }

    @Test
    void endsForOnePersonAltogether() {
        UUID other = UUID.randomUUID();
        desk.act(() -> clocks.start(file, person, "D10", LODGED));
        desk.act(() -> clocks.start(file, person, "D21", LODGED));
        desk.act(() -> clocks.start(file, other, "D10", LODGED));
        desk.act(() -> clocks.start(file, null, "D12", LODGED));
        desk.act(() -> clocks.met(file, person, "D21", Desk.TODAY));
        desk.act(() -> clocks.stopAll(file, person, "A90"));
        assertThat(clocks.of(file)).extracting(ClockView::person, ClockView::rule, ClockView::met, ClockView::stopped)
                .containsExactlyInAnyOrder(tuple(person, "D10", null, "A90"),
                        tuple(person, "D21", Desk.TODAY, null),
                        tuple(other, "D10", null, null),
                        tuple(null, "D12", null, null));
    }

    @Test
    void knowsTheEarliestRunningLimitOfEachFile() {
        Subject other = Desk.file();
        Subject idle = Desk.file();
        desk.act(() -> clocks.start(file, person, "D10", LODGED));
        desk.act(() -> clocks.start(file, null, "D12", LODGED));
        desk.act(() -> clocks.start(other, null, "D10", LODGED));
        desk.act(() -> clocks.start(idle, null, "D10", LODGED));
        desk.act(() -> clocks.stop(idle, null, "D10", "closed"));
        assertThat(clocks.nextOf(List.of(file, other, idle)))
                .hasEntrySatisfying(file, next -> assertThat(next.rule()).isEqualTo("D12"))
                .hasEntrySatisfying(other, next -> assertThat(next.rule()).isEqualTo("D10"))
                .doesNotContainKey(idle);
        assertThat(clocks.nextOf(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-11, APD", "2026-06-12, APR", "2016-01-01, APD", "2030-01-01, APR"})
    void bindsAClaimToTheRegimeOfTheDayOnWhichItWasMade(LocalDate madeOn, String regime) {
        assertThat(clocks.regime(madeOn)).isEqualTo(regime);
    }

    @Test
    void goesOnWithTheOldLawForOldClaimsButNeverWithTheNewBeforeItBegins() {
        assertThat(clocks.due("D27", Desk.TODAY).date()).isEqualTo("2026-12-23");
        assertThatThrownBy(() -> clocks.due("D10", LocalDate.of(2026, 6, 11))).isInstanceOf(RuleForbids.class)
                .hasMessage("rule-not-in-force");
    }

    @ParameterizedTest
    @CsvSource({"D20, limit-unknown", "D34, limit-unknown", "D19, hours-not-days"})
    void doesNotCountWhatHasNoNumberOfDays(String rule, String refusal) {
        assertThatThrownBy(() -> clocks.tryOn(rule, Desk.TODAY)).isInstanceOf(RuleForbids.class).hasMessage(refusal);
    }

    @Test
    void knowsNoOtherRules() {
        assertThatThrownBy(() -> clocks.rule("D99", Desk.TODAY)).isInstanceOf(Unknown.class);
    }
}
