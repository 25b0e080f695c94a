package org.safeconduct.rsd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Sql;
import org.safeconduct.schema.TestDatabase;

/** What rsd publishes for reports says the same as its own rules. */
class FiguresTest {

    private final Sql owner = new Sql(TestDatabase.owner());
    private final Sql app = new Sql(TestDatabase.app());

    @Test
    void pendingIsEveryStageThatIsNotClosed() {
        String office = UUID.randomUUID().toString();
        for (Stage stage : Stage.values()) {
            lodge(office, stage.code());
        }
        List<String> open = Arrays.stream(Stage.values()).filter(stage -> !stage.closed()).map(Stage::code).toList();
        assertThat(stages("rsd.pending_claim", office)).containsExactlyInAnyOrderElementsOf(open);
        assertThat(stages("rsd.pending_case", office)).containsExactlyInAnyOrderElementsOf(open);
    }

    private List<String> stages(String view, String office) {
        return app.list("select stage from " + view + " where office = ?", row -> row.getString(1), office);
    }

    private void lodge(String office, String stage) {
        String number = "figures-" + UUID.randomUUID();
        owner.run("insert into rsd.asylum_case (number, registration, office, lodged_on, stage, persons, version)"
                + " values (?, 'none', ?, current_date, ?, 1, 1)", number, office, stage);
        owner.run("insert into rsd.claim (id, case_number, person, position, made_on, lodged_on, stage, waived, agreed,"
                + " awaits_service) values (?, ?, ?, 0, current_date, current_date, ?, false, false, false)",
                UUID.randomUUID(), number, UUID.randomUUID(), stage);
    }
}
