package org.safeconduct.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.Term;
import org.safeconduct.schema.TestDatabase;

/** The rows of the law are those of the collection that they come from. */
class LawTest {

    private static final LocalDate NEW_LAW = LocalDate.of(2026, 6, 12);

    private static final Map<String, Clocks.Rule> RULES = new Desk().clocks()
            .rules()
            .stream()
            .collect(Collectors.toMap(Clocks.Rule::code, rule -> rule));

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "asylum-deadlines.csv", numLinesToSkip = 1)
    void keepsEveryRuleAsTheSourceGivesIt(String code, String event, String starts, String number, String unit,
            String extension, String effect, String article, String regime, String confidence) {
        Clocks.Rule rule = RULES.get(code);
        assertThat(rule.event()).isEqualTo(event);
        assertThat(rule.startsOn()).isEqualTo(starts);
        assertThat(rule.limit()).isEqualTo(unit.equals("-") ? number : number + " " + unit);
        assertThat(rule.extension()).isEqualTo(extension);
        assertThat(rule.effect()).isEqualTo(effect);
        assertThat(rule.article()).isEqualTo(article);
        assertThat(rule.regime()).isEqualTo(regime);
        assertThat(rule.confidence()).isEqualTo(confidence);
        assertThat(rule.validFrom()).isEqualTo(regime.equals("APR") || regime.equals("Pact") ? NEW_LAW : null);
        assertThat(rule.validUntil()).isEqualTo(regime.equals("APD") ? NEW_LAW.minusDays(1) : null);
    }

    @ParameterizedTest(name = "{0}: {3} {4}")
    @CsvFileSource(resources = "asylum-deadlines.csv", numLinesToSkip = 1)
    void countsWhatTheSourceSays(String code, String event, String starts, String number, String unit) {
        Clocks.Rule rule = RULES.get(code);
        if (!rule.status().equals("law")) {
            return;
        }
        Term.Unit expected = unitOf(unit);
        assertThat(rule.unit()).isEqualTo(expected);
        assertThat(rule.amount()).isEqualTo(expected == null ? null : Integer.valueOf(number));
    }

    @Test
    void everyRuleHasAnArabicName() {
        ResourceBundle names = ResourceBundle.getBundle("org.safeconduct.casefile.limits", Locale.of("ar"));
        assertThat(names.keySet()).isEqualTo(RULES.keySet());
        assertThat(names.keySet()).allSatisfy(
                code -> assertThat(names.getString(code)).as(code).matches(".*\\p{IsArabic}.*"));
    }

    /** Null where the number depends on the case ({@code D34}, {@code D35}) or is not a length of time. */
    private static Term.Unit unitOf(String unit) {
        if (unit.contains("Eurodac") || unit.equals("minors") || unit.equals("years of age")) {
            return null;
        }
        String word = unit.split("[ ;]")[0].toUpperCase(Locale.ROOT);
        return word.equals("WORKING")
                ? Term.Unit.WORKING_DAYS
                : Term.Unit.valueOf(word.endsWith("S") ? word : word + "S");
    }

    @Test
    void holdsAllFiftyThree() {
        assertThat(RULES).hasSize(53);
        assertThat(RULES.values()).extracting(Clocks.Rule::status).doesNotContain("open");
    }

    @ParameterizedTest
    @CsvSource({"D24, 10, DAYS", "D25, 28, DAYS", "D27, 28, DAYS", "D45, 6, MONTHS", "D46, 2, MONTHS", "D47, 28, DAYS"})
    void fillsWhatTheLawLeavesOpenAndSaysThatItIsAnExample(String code, int amount, Term.Unit unit) {
        assertThat(RULES.get(code)).extracting(Clocks.Rule::amount, Clocks.Rule::unit, Clocks.Rule::status)
                .containsExactly(amount, unit, "example - not law");
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "national-choices.csv", numLinesToSkip = 1)
    void keepsEveryNationalChoice(String rule, String appliesTo, String value, String unit, String regime,
            String status) throws SQLException {
        try (Connection connection = TestDatabase.app().getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select applies_to, value, value_unit, regime, status, amount from casefile.national_choice where rule = ?")) {
            query.setString(1, rule);
            ResultSet row = query.executeQuery();
            assertThat(row.next()).isTrue();
            assertThat(new String[]{row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                    row.getString(5)})
                    .containsExactly(appliesTo, value, unit, regime, status);
            assertThat(row.getString(6)).isEqualTo(value.matches("\\d+") ? value : null);
        }
    }
}
