package org.safeconduct.returns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/** What the list of requests and their calendar can be asked for by REST, and by whom. */
@Order(7)
class RequestFiltersIT {

    private static final String TIME = "from=2026-12-01&until=2026-12-31";

    private final RestCaller rest = new RestCaller(RunningHouse.get().address());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"return, stage=R03", "return, partner=SRB", "return, kind=transit", "return-planner, officer=return",
            "return, dueUntil=2026-12-31", "return, overdue=true", "return, limit=5&stage=R00&partner=KAZ",
            "partner-srb, stage=R02"})
    void theListIsNarrowed(String caller, String query) {
        assertThat(rest.get(caller, "/readmission-requests?" + query).status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}: {1} is wrong at {2}")
    @CsvSource({"return, stage=R99, /stage", "return, stage=receipt-confirmed, /stage", "return, partner=XYZ, /partner",
            "return, kind=slow, /kind", "return, dueUntil=soon, /dueUntil", "return, overdue=perhaps, /overdue",
            "return, shade=blue, /shade", "partner-srb, officer=return, /officer"})
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
            "from=2026-01-01&until=2026-12-31, /until", "from=2026-12-01&until=2026-12-31&kind=feast, /kind",
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
