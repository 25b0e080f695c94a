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
    @CsvSource({"manager, pending?by=stage", "manager, pending?by=nationality", "manager, pending?by=sex",
            "manager, pending?by=religion", "manager, stage-wait?by=stage", "manager, backlog-age?by=age",
            "manager, clearance?by=month", "manager, clearance?by=total", "manager, deadlines-ahead",
            "manager, recognition-rates?by=year", "manager, recognition-rates?by=origin&basis=eurostat",
            "manager, recognition-rates?by=age-band", "manager, review-agreement",
            "manager, review-agreement?by=officer", "manager, processing-time?by=month",
            "return-supervisor, readmission-replies?by=partner", "return-supervisor, readmission-replies?by=month"})
    void theListBehindAFigureHoldsWhatItCounts(String as, String report) {
        Answer answer = rest.get(as, "/reports/" + report);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonArray rows = answer.json().getAsJsonArray("rows");
        JsonArray lists = answer.json().getAsJsonArray("lists");
        assertThat(lists.size()).isEqualTo(rows.size());
        if (as.equals("manager")) {
            assertThat(lists.asList()).anySatisfy(list -> assertThat(list.getAsJsonObject().entrySet()).isNotEmpty());
        }
        for (int i = 0; i < rows.size(); i++) {
            JsonObject row = rows.get(i).getAsJsonObject();
            lists.get(i).getAsJsonObject().entrySet().forEach(list -> {
                long counted = row.get(list.getKey()).getAsLong();
                if (counted < EXACT) {
                    assertThat(total(as, list.getValue().getAsString().replaceFirst("^/v1", ""))).as(row + " " + list)
                            .isEqualTo(counted);
                }
            });
        }
    }

    @Test
    void thoseBehindAFigureHaveNamesAndTheLogSaysWhoLooked() {
        Answer people = rest.get("manager", "/reports/pending/people?by=total&figure=persons&line=total&limit=1");
        assertThat(people.status()).as(people.body()).isEqualTo(200);
        assertThat(people.json().get("next").getAsString()).isNotBlank();
        JsonObject first = people.json().getAsJsonArray("items").get(0).getAsJsonObject();
        assertThat(first.keySet()).contains("person", "caseNumber", "office", "day", "stage")
                .doesNotContain("decision", "id");
        JsonObject person = first.getAsJsonObject("person");
        assertThat(person.getAsJsonArray("names")).isNotEmpty();
        String looked = rest.get("auditor", "/audit/entries?action=REPORT_PEOPLE&limit=1").body();
        assertThat(looked).contains("REPORT:pending", "PERSON:" + person.get("id").getAsString(),
                "CASE:" + first.get("caseNumber").getAsString());
    }

    private long total(String as, String list) {
        return rest.get(as, list).json().getAsJsonObject("total").get("value").getAsLong();
    }

    @Test
    void aStageAloneNeedsNoOtherFilter() {
        for (JsonElement row : rows("manager", "/reports/pending")) {
            JsonObject line = row.getAsJsonObject();
            long cases = line.get("cases").getAsLong();
            if (cases < EXACT) {
                assertThat(total("manager", "/cases?stage=" + line.get("key").getAsString())).isEqualTo(cases);
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
    @CsvSource({"csv, false", "xlsx, true", "pdf, true"})
    void aFileWithTheTimeOfItsDataHasAWeakTag(String format, boolean weak) {
        String path = "/reports/processing-time?to=2020-01-01&format=" + format;
        String tag = rest.get("manager", path).tag();
        assertThat(tag.startsWith("W/")).isEqualTo(weak);
        assertThat(rest.send("manager", rest.request(path).header("If-None-Match", tag).GET()).status()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({"xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "pdf, application/pdf"})
    void otherFilesHaveTheirType(String format, String type) {
        Answer file = rest.get("manager", "/reports/clearance?format=" + format);
        assertThat(file.status()).as(file.body()).isEqualTo(200);
        assertThat(file.type()).startsWith(type);
        JsonObject taken = rest.get("auditor", "/audit/entries?action=REPORT_EXPORT&limit=1")
                .json()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject();
        assertThat(taken.toString()).contains("REPORT:clearance");
    }

    @ParameterizedTest
    @CsvSource({"manager, /reports, 200", "statistics, /reports/pending, 200", "eligibility, /reports, 403",
            "auditor, /reports/pending, 403", "partner-srb, /reports/recognition-rates, 403",
            "statistics, /reports/salaries, 404", "statistics, /reports/pending?by=colour, 400",
            "statistics, /reports/pending?by=stage&by=track, 400", "statistics, /reports/pending?basis=unhcr, 400",
            "statistics, /reports/pending?format=doc, 400", "return-supervisor, /reports/pending, 403",
            "return-supervisor, /reports/readmission-replies, 200", "manager, /reports/readmission-replies, 403",
            "manager, /reports/review-agreement?by=officer, 200",
            "statistics, /reports/review-agreement?by=officer, 403",
            "manager, /reports/recognition-rates/people?figure=decided&line=total, 200",
            "manager, /reports/recognition-rates/people?line=total, 400",
            "manager, /reports/recognition-rates/people?figure=decided, 400",
            "manager, /reports/recognition-rates/people?figure=total_recognition_rate&line=total, 400",
            "manager, /reports/recognition-rates/people?figure=decided&line=total&after=x, 400",
            "manager, /reports/recognition-rates/people?figure=decided&line=total&by=colour, 400",
            "manager, /reports/salaries/people?figure=decided&line=total, 404",
            "manager, /reports/eurostat-decisions/people?figure=OBS_VALUE&line=x, 403",
            "statistics, /reports/recognition-rates/people?figure=decided&line=total, 403",
            "eligibility, /reports/pending/people?figure=persons&line=total, 403"})
    void whoMayAskIsAnswered(String as, String path, int status) {
        Answer answer = rest.get(as, path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }
}
