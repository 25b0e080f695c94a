package org.safeconduct.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Sql;
import org.safeconduct.schema.TestDatabase;

/** The classes of decisions in force are those of the domain's table, and each that is verified counts somewhere. */
class DecisionClassesTest {

    private static final int CODE = 0;
    private static final int UNHCR = 4;

    private final Sql sql = new Sql(TestDatabase.app());

    @Test
    void areThoseOfTheTable() {
        List<String> told = Golden.text("decision-types.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> String.join(",", cells[CODE], cells[UNHCR], cells[UNHCR + 1], cells[UNHCR + 2]))
                .toList();
        assertThat(sql.list("select code || ',' || unhcr || ',' || eurostat || ',' || euaa"
                + " from reporting.decision_class order by code", row -> row.getString(1))).isEqualTo(told);
    }

    @Test
    void onlyAnUnverifiedOneOrThatOfAnotherStatusCountsNowhere() {
        List<String> nowhere = Stream.of("unhcr", "eurostat", "euaa").flatMap(basis -> sql.list("""
                select distinct c.%s from reporting.decision_class c where not exists (
                    select 1 from reporting.decision_figure f where f.code = c.code and f.basis = '%s')
                """.formatted(basis, basis), row -> row.getString(1)).stream()).distinct().toList();
        assertThat(nowhere).containsExactlyInAnyOrder("as-granted", "unverified");
    }
}
