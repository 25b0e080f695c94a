package org.safeconduct.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Unknown;

/** What can be asked of a report; everything else is a flaw at its name. */
class AskedTest {

    private final Ministry ministry = new Ministry();

    @ParameterizedTest
    @CsvSource({"recognition-rates, by, colour, code", "recognition-rates, basis, world, code",
            "recognition-rates, level, ZZ, code", "recognition-rates, from, 2025-02-30, date",
            "recognition-rates, to, yesterday, date", "recognition-rates, stage, A10, report-parameter",
            "pending, by, origin, code", "pending, stage, A1;drop, code", "pending, nationality, syr, code",
            "pending, office, a b, code", "pending, track, x' or 'x, code"})
    void aWrongValueIsAFlawAtItsName(String report, String name, String value, String key) {
        assertThatThrownBy(() -> ministry.figures(report, name, value)).isInstanceOfSatisfying(Invalid.class,
                no -> assertThat(no.flaws()).containsExactly(Flaw.at("/" + name, key)));
    }

    @Test
    void thePeriodGoesForward() {
        assertThatThrownBy(() -> ministry.figures("recognition-rates", "from", "2025-02-01", "to", "2025-01-31"))
                .isInstanceOfSatisfying(Invalid.class,
                        no -> assertThat(no.flaws()).containsExactly(Flaw.at("/to", "before-start")));
    }

    @Test
    void thereIsNoReportOfAnotherName() {
        assertThatThrownBy(() -> ministry.figures("salaries")).isInstanceOf(Unknown.class);
    }

    @Test
    void theCatalogueHoldsEveryReportWithItsUnits() {
        List<Reports.Definition> all = ministry.reports().catalogue();
        assertThat(all).extracting(Reports.Definition::id)
                .containsExactly("backlog-age", "clearance", "deadlines-ahead", "eurostat-decisions", "unhcr-decisions",
                        "pending", "processing-time", "readmission-replies", "recognition-rates", "review-agreement",
                        "stage-wait");
        assertThat(all.get(5).columns()).extracting(Column::unit)
                .containsExactly(Column.Unit.KEY, Column.Unit.PERSONS, Column.Unit.CASES, Column.Unit.DAYS,
                        Column.Unit.DAYS);
    }
}
