package org.safeconduct.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.access.Role;
import org.safeconduct.rsd.ListOfCases;

/** The list of cases holds exactly what each figure counts, for a manager of either office, however it is broken down. */
class ListsBehindTest {

    private static final List<String> STAGES = List.of("A10", "A20", "A66", "A10", "A60");
    private static final List<String> NATIONALITIES = List.of("SYR", "AFG", "SYR", "ERI");

    private static final Set<Column.Unit> PEOPLE = Set.of(Column.Unit.PERSONS, Column.Unit.RECOMMENDATIONS,
            Column.Unit.REVIEWS, Column.Unit.APPEALS);

    private final Ministry ministry = new Ministry();

    @BeforeAll
    static void fill() {
        Rows rows = Rows.onEmptyTables();
        UUID owner = new Ministry().account("lists-north", "NORTH", Role.CASE_MANAGER);
        for (int i = 0; i < 40; i++) {
            LocalDate lodged = Ministry.TODAY.minusDays(i * 23L);
            LocalDate due = i % 3 == 0 ? null : Ministry.TODAY.plusDays(i * 3L - 20);
            String file = rows.lodged(i % 4 == 0 ? "NORTH" : "HQ", STAGES.get(i % 5), lodged, due,
                    NATIONALITIES.get(i % 4));
            rows.own(file, i % 7 == 0 ? owner : null, i % 2 == 0 ? "REGULAR" : null);
            if (i % 5 == 2 || i % 5 == 4) {
                rows.decision(rows.claimOf(file), "DT07", null, lodged.plusDays(10));
            }
            if (i % 10 == 4) {
                UUID claim = rows.claimOf(file);
                UUID refused = rows.decision(claim, "DT07", null, lodged.plusDays(50));
                rows.judgment(claim, refused, "DT26", "DT01", lodged.plusDays(90));
                rows.entered(file, "A15", lodged.plusDays(20));
            }
            if (i % 5 == 1) {
                rows.recommended(rows.claimOf(file), i % 2 == 0 ? "DT01" : "DT07", "assessor-" + i % 3,
                        lodged + "T10:00Z");
                rows.reviewed(rows.claimOf(file), i % 4 == 0 ? "AGREE" : "DISAGREE_ESCALATE",
                        lodged.plusDays(2) + "T23:30Z");
            }
            if (i % 6 == 0) {
                rows.need(rows.claimOf(file), i % 12 == 0 ? "WR-SF" : "DS-PM");
            }
            if (i % 13 == 3) {
                rows.closing(rows.claimOf(file), "DT16", lodged.plusDays(30));
            }
        }
        rows.claim(rows.file("HQ", "A10", null), "A20", Ministry.TODAY, "F", null, null, "TUR", "SYR");
    }

    @ParameterizedTest
    @CsvSource({"lists-hq, HQ", "lists-north, NORTH"})
    void eachFigureOfCasesHasItsList(String login, String office) {
        ministry.as(login, office, Role.CASE_MANAGER);
        int opened = 0;
        for (Reports.Definition report : ministry.reports().catalogue()) {
            for (String by : report.parameters().getFirst().codes()) {
                for (String[] more : filters(report)) {
                    opened += compare(ministry.figures(report.id(),
                            Stream.concat(Stream.of("by", by), Stream.of(more)).toArray(String[]::new)));
                }
            }
        }
        assertThat(opened).isGreaterThan(300);
    }

    private static List<String[]> filters(Reports.Definition report) {
        boolean nationality = report.parameters().stream().anyMatch(one -> one.name().equals("nationality"));
        boolean days = nationality && report.parameters().stream().anyMatch(one -> one.name().equals("from"));
        return Stream.of(new String[]{}, nationality ? new String[]{"nationality", "SYR"} : null,
                days ? new String[]{"from", "2025-03-15", "to", "2026-02-10", "track", "regular"} : null)
                .filter(asked -> asked != null)
                .toList();
    }

    private int compare(Figures figures) {
        int opened = 0;
        for (int i = 0; i < figures.rows().size(); i++) {
            Map<String, Object> row = figures.rows().get(i);
            for (Map.Entry<String, Behind> list : figures.behind().get(i).entrySet()) {
                opened++;
                assertThat(listed(figures, list.getValue())).as(figures.report() + figures.parameters() + row + list)
                        .isEqualTo(row.get(list.getKey()));
            }
            assertThat(figures.behind().get(i).keySet()).as(figures.report() + figures.parameters() + row)
                    .containsAll(people(figures, row));
        }
        return opened;
    }

    private long listed(Figures figures, Behind behind) {
        return behind.of() == Behind.Of.PEOPLE
                ? ministry.people(figures.report(), behind.filters(), 3).size()
                : ListOfCases.count(ministry.scope(), behind.filters(), Ministry.TODAY);
    }

    /** Every figure that counts no cases. */
    private static List<String> people(Figures figures, Map<String, Object> row) {
        return figures.columns()
                .stream()
                .filter(column -> PEOPLE.contains(column.unit()) && row.get(column.name()) instanceof Long some
                        && some > 0)
                .map(Column::name)
                .toList();
    }
}
