package org.safeconduct.rsd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeconduct.casefile.TaskRow;
import org.safeconduct.casefile.Tasks;
import org.safeconduct.kernel.WrongStage;
import org.safeconduct.rsd.Courthouse.Family;

/** The pieces of the job: what one bad claim, a break in the middle and a second run do to it. */
class FinalityTest {

    private static final LocalDate AFTER = LocalDate.of(2026, 12, 24);

    private final Courthouse house = new Courthouse();

    @Test
    void oneClaimThatCannotBeClosedStopsNoOtherAndGoesToAPerson() {
        Family bad = house.refused();
        Family good = house.refused();
        house.calendar.turn(AFTER);
        List<Object> both = new ArrayList<>(List.of(ripe(bad), ripe(good)));
        doubtful(bad);
        write(both);
        assertThat(house.stage(bad, 0)).isEqualTo(Stage.NOTIFIED);
        assertThat(house.stage(good, 0)).isEqualTo(Stage.FINAL_NEGATIVE);
        assertThat(open(bad)).containsExactly("check-finality");
        assertThat(open(good)).containsExactly("order-return");
        write(both);
        assertThat(open(bad)).containsExactly("check-finality");
    }

    @Test
    void aDoubtIsFoundBeforeTheClaimIsWrittenAndGoesToAPerson() {
        Family family = house.refused();
        house.calendar.turn(AFTER);
        Ripe ripe = ripe(family);
        assertThat(process(ripe)).isSameAs(ripe);
        doubtful(family);
        assertThat(process(ripe)).isNull();
        assertThat(open(family)).containsExactly("check-finality");
    }

    @Test
    void aRestartGoesOnBehindTheLastThatWasKept() {
        List<Family> families = List.of(house.refused(), house.refused(), house.refused());
        house.calendar.turn(AFTER);
        List<Ripe> all = Stream.of(families.get(0), families.get(1), families.get(2)).map(this::ripe).toList();
        List<Ripe> whole = read(null);
        assertThat(whole).containsAll(all);
        int kept = whole.size() - 2;
        RipeClaims broken = new RipeClaims();
        broken.ripeness = house.face(Ripeness.class);
        broken.clock = house.calendar;
        Serializable checkpoint = house.act(() -> {
            broken.open(null);
            for (int i = 0; i < kept; i++) {
                broken.readItem();
            }
            return broken.checkpointInfo();
        });
        assertThat(read(checkpoint)).isEqualTo(whole.subList(kept, whole.size()));
    }

    @Test
    void aSecondRunAtTheSameTimeFindsNothingToDoAndReportsNothing() {
        Family family = house.refused();
        house.calendar.turn(AFTER);
        List<Object> items = List.of(ripe(family));
        write(items);
        write(items);
        assertThat(house.news.of(DecisionBecameFinal.class)).hasSize(1);
        assertThat(open(family)).containsExactly("order-return");
        assertThatThrownBy(() -> house.act(
                () -> house.face(Finality.class).finalise(family.number(), family.person(0))))
                .isInstanceOf(WrongStage.class);
    }

    /** An appeal that is recorded and has not moved the claim does not fit together. */
    private void doubtful(Family family) {
        house.act(() -> {
            Claim claim = house.face(Docket.class).claim(family.number(), family.person(0));
            Decision contested = house.face(Verdicts.class).standing(claim);
            house.em()
                    .persist(new Appeal(claim, contested,
                            new Appeals.NewAppeal(Courthouse.TODAY, "Self", "Again.", null), false,
                            house.face(Docket.class).signing()));
        });
    }

    private Ripe ripe(Family family) {
        Claim claim = house.act(() -> house.face(Docket.class).claim(family.number(), family.person(0)));
        return new Ripe(claim.id(), family.number(), family.person(0));
    }

    private List<Ripe> read(Serializable checkpoint) {
        RipeClaims reader = new RipeClaims();
        reader.ripeness = house.face(Ripeness.class);
        reader.clock = house.calendar;
        return house.act(() -> {
            reader.open(checkpoint);
            List<Ripe> found = new ArrayList<>();
            for (Ripe next = (Ripe) reader.readItem(); next != null; next = (Ripe) reader.readItem()) {
                found.add(next);
            }
            return found;
        });
    }

    private Object process(Ripe ripe) {
        return house.act(() -> house.face(BeyondDoubt.class).processItem(ripe));
    }

    private void write(List<Object> items) {
        house.act(() -> house.face(FinalClaims.class).writeItems(items));
    }

    private List<String> open(Family family) {
        return house.act(() -> house.face(Tasks.class).of(family.number().subject()))
                .stream()
                .filter(task -> !task.done())
                .map(TaskRow::what)
                .toList();
    }
}
