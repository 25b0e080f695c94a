package org.safeconduct.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StageTableTest {

    private enum Stage {
        LODGED,
        HEARD,
        DECIDED
    }

    private enum Act {
        HEAR,
        DECIDE,
        NOTE
    }

    private final StageTable<Stage, Act> table = new StageTable<Stage, Act>(Act.class)
            .line(Stage.LODGED, Act.HEAR, Stage.HEARD)
            .line(Stage.LODGED, Act.NOTE, Stage.LODGED)
            .line(Stage.HEARD, Act.DECIDE, Stage.DECIDED, Stage.LODGED);

    @Test
    void opensWhatItSaysAndNothingElse() {
        assertThat(table.open(Stage.LODGED)).containsExactlyInAnyOrder(Act.HEAR, Act.NOTE);
        assertThat(table.open(Stage.DECIDED)).isEmpty();
        assertThat(table.opens(Stage.LODGED, Act.DECIDE)).isFalse();
    }

    @Test
    void leadsOnlyWhereALineLeads() {
        assertThat(table.move(Stage.HEARD, Act.DECIDE, Stage.LODGED)).isEqualTo(Stage.LODGED);
        assertThatThrownBy(() -> table.move(Stage.HEARD, Act.DECIDE, Stage.HEARD)).isInstanceOf(WrongStage.class);
    }

    @Test
    void refusesWithTheActAndTheStage() {
        assertThatThrownBy(() -> table.require(Stage.LODGED, Act.DECIDE)).isInstanceOfSatisfying(WrongStage.class,
                refusal -> assertThat(refusal.args()).containsExactly("DECIDE", "LODGED"));
        table.require(Stage.LODGED, Act.HEAR);
    }
}
