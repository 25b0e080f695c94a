package org.safeconduct.returns;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.Prologue;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/** What the list of requests and their calendar can be asked for by REST, and by whom. */
@Order(7)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestFiltersIT {

    private static final String TIME = "from=2026-12-01&until=2026-12-31";

    private final RunningHouse house = RunningHouse.get();
    private final RestCaller rest = new RestCaller(house.address());
    private final String draft = newest();

    /** A draft to Serbia in the regular procedure, of the officer {@code return}: no limit runs for it. */
    private String newest() {
        Prologue.of("first-family", "never", house, rest);
        return list("return", "").getFirst().get("number").getAsString();
    }

    private List<JsonObject> list(String caller, String query) {
        Answer answer = rest.get(caller, "/readmission-requests?" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().getAsJsonArray("items").asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    private List<String> numbers(List<JsonObject> rows) {
        return rows.stream().map(row -> row.get("number").getAsString()).toList();
    }

    @ParameterizedTest(name = "{0}: {1} finds it, {2} does not: {3}")
    @CsvSource({"return, stage=R00, stage=R03, state", "return, partner=SRB, partner=KAZ, partner",
            "return, kind=regular, kind=transit, kind",
            "return-planner, officer=return, officer=return-planner, openedBy",
            "return, limit=5&stage=R00, limit=5&stage=R02, state"})
    void theListHoldsWhatTheFilterSaysAndNothingElse(String caller, String within, String without, String member) {
        assertThat(numbers(list(caller, within))).contains(draft);
        assertThat(numbers(list(caller, without))).doesNotContain(draft);
        for (String query : List.of(within, without)) {
            String wanted = query.substring(query.lastIndexOf('=') + 1);
            assertThat(list(caller, query)).allMatch(row -> row.get(member).getAsString().equals(wanted));
        }
    }

    @ParameterizedTest
    @CsvSource({"dueUntil=2026-12-31, 2026-12-31", "overdue=true, ", "overdue=true&dueUntil=2026-10-31, 2026-10-31"})
    void aListByLimitHoldsOnlyWhatALimitRunsFor(String query, LocalDate until) {
        LocalDate last = until == null ? LocalDate.ofInstant(house.clock().instant(), ZoneOffset.UTC) : until;
        List<JsonObject> rows = list("return", query);
        assertThat(numbers(rows)).doesNotContain(draft);
        assertThat(rows).allMatch(row -> !LocalDate.parse(due(row)).isAfter(last));
    }

    private static String due(JsonObject row) {
        return row.getAsJsonObject("next").getAsJsonObject("due").get("date").getAsString();
    }

    @Test
    void theOtherStateSeesOnlyWhatItHas() {
        assertThat(numbers(list("partner-srb", ""))).doesNotContain(draft);
        assertThat(list("partner-srb", "stage=R02")).allMatch(row -> row.get("state").getAsString().equals("R02"));
    }

    @ParameterizedTest(name = "{0}: {1} is wrong at {2}")
    @CsvSource({"return, stage=R99, /stage", "return, stage=receipt-confirmed, /stage", "return, partner=XYZ, /partner",
            "return, kind=slow, /kind", "return, dueUntil=soon, /dueUntil", "return, overdue=perhaps, /overdue",
            "return, shade=blue, /shade", "return, officer=Dragan+Petrovi%C4%87, /officer",
            "return, dueUntil=%2B500000000-01-01, /dueUntil", "partner-srb, officer=return, /officer"})
    void whatIsNoFilterIsRefusedAtItsField(String caller, String query, String pointer) {
        refused(rest.get(caller, "/readmission-requests?" + query), pointer);
    }

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource({"return-planner, '', 200", "return-planner, &partner=SRB&kind=transfer, 200",
            "partner-srb, '', 403", "registration, '', 403"})
    void theCalendarIsForWhoMayListRequests(String caller, String query, int status) {
        assertThat(rest.get(caller, "/readmission-requests/calendar?" + TIME + query).status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} is wrong at {1}")
    @CsvSource({"until=2026-12-31, /from", "from=2026-12-01&until=2026-11-01, /until",
            "from=2026-01-01&until=2026-12-31, /until", "from=%2B999999999-12-31&until=2026-12-31, /from",
            "from=2026-12-01&until=2026-12-31&kind=feast, /kind",
            "from=2026-12-01&until=2026-12-31&limit=5, /limit"})
    void whatTheCalendarCannotBeAskedForIsRefusedAtItsField(String query, String pointer) {
        refused(rest.get("return-planner", "/readmission-requests/calendar?" + query), pointer);
    }

    private static void refused(Answer answer, String pointer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().getAsJsonArray("errors").get(0).getAsJsonObject().get("pointer").getAsString())
                .isEqualTo(pointer);
    }
}
