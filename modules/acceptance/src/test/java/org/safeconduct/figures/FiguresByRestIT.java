package org.safeconduct.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.Prologue;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/** What a report counts is what the list shows, for who may ask and nobody else. */
@Order(6)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresByRestIT {

    private static final int EXACT = 10_000;

    private final RunningHouse house = RunningHouse.get();
    private final RestCaller rest = new RestCaller(house.address());

    @BeforeAll
    void peopleCome() {
        Prologue.of("one-man", "triage", house, rest);
        Prologue.of("one-man", "never", house, rest);
        Prologue.of("first-family", "never", house, rest);
    }

    private JsonArray rows(String as, String path) {
        Answer answer = rest.get(as, path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().getAsJsonArray("rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage", "nationality", "office", "track"})
    void theCasesOfALineAreThoseOfTheList(String by) {
        JsonArray rows = rows("manager", "/reports/pending?by=" + by);
        assertThat(rows).isNotEmpty();
        for (JsonElement row : rows) {
            JsonObject line = row.getAsJsonObject();
            String key = line.get("key").getAsString();
            if (!key.equals("none") && line.get("cases").getAsLong() < EXACT) {
                assertThat(total("/cases?open=true&" + by + "=" + key)).as(key)
                        .isEqualTo(line.get("cases").getAsLong());
            }
        }
    }

    private long total(String list) {
        return rest.get("manager", list).json().getAsJsonObject("total").get("value").getAsLong();
    }

    @Test
    void aStageAloneNeedsNoOtherFilter() {
        for (JsonElement row : rows("manager", "/reports/pending")) {
            JsonObject line = row.getAsJsonObject();
            long cases = line.get("cases").getAsLong();
            if (cases < EXACT) {
                assertThat(total("/cases?stage=" + line.get("key").getAsString())).isEqualTo(cases);
            }
        }
    }

    @Test
    void decisionsAreCountedWithDefinitionAndTime() {
        Answer rates = rest.get("statistics", "/reports/recognition-rates?by=year&basis=eurostat");
        assertThat(rates.status()).as(rates.body()).isEqualTo(200);
        assertThat(rates.json().getAsJsonArray("rows")).isNotEmpty();
        assertThat(rates.json().get("definition").getAsString()).contains("862/2007");
        assertThat(rates.json().get("dataAt").getAsString()).endsWith("Z");
        assertThat(rates.json().get("everywhere").getAsBoolean()).isTrue();
    }

    @Test
    void theFileHoldsTheLinesAlone() {
        Answer file = rest.get("statistics", "/reports/pending?by=total&format=csv");
        assertThat(file.type()).startsWith("text/csv");
        assertThat(file.body()).startsWith("key,persons,cases,median_days,p90_days\r\ntotal,").endsWith("\r\n");
    }

    @ParameterizedTest
    @CsvSource({"manager, /reports, 200", "statistics, /reports/pending, 200", "eligibility, /reports, 403",
            "auditor, /reports/pending, 403", "partner-srb, /reports/recognition-rates, 403",
            "statistics, /reports/salaries, 404", "statistics, /reports/pending?by=colour, 400",
            "statistics, /reports/pending?by=stage&by=track, 400", "statistics, /reports/pending?basis=unhcr, 400",
            "statistics, /reports/pending?format=xlsx, 400"})
    void whoMayAskIsAnswered(String as, String path, int status) {
        Answer answer = rest.get(as, path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }
}
