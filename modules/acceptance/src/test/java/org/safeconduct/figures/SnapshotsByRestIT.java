package org.safeconduct.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.Sha256;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.Patience;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/** Figures of a month that is over stay what they were, for who may read them and nobody else. */
@Order(6)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnapshotsByRestIT {

    /** Nothing else in these tests is of that time. */
    private static final String MONTH = "2001-03";
    private static final String CLEARANCE = "/snapshots/clearance.none.2001-03.1";

    private final RunningHouse house = RunningHouse.get();
    private final RestCaller rest = new RestCaller(house.address());

    @BeforeAll
    void freeze() {
        assertThat(outcomes(frozen())).containsOnly("frozen");
    }

    private Answer frozen() {
        Answer answer = rest.post("statistics", "/snapshots", "{\"month\": \"" + MONTH + "\"}", null);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private static List<String> outcomes(Answer answer) {
        return answer.json()
                .getAsJsonArray("items")
                .asList()
                .stream()
                .map(JsonElement::getAsJsonObject)
                .map(one -> one.get("outcome").getAsString())
                .toList();
    }

    @Test
    void theSameAgainWritesNothingAndTheBytesHaveTheirHash() {
        String before = rest.get("statistics", CLEARANCE + "/original").body();
        assertThat(outcomes(frozen())).containsOnly("unchanged");
        assertThat(rest.get("statistics", CLEARANCE + "/original").body()).isEqualTo(before);
        JsonObject head = rest.get("statistics", CLEARANCE).json().getAsJsonObject("snapshot");
        assertThat(head.get("hash").getAsString()).isEqualTo(Sha256.hex(before.getBytes(StandardCharsets.UTF_8)));
        assertThat(head.get("intact").getAsBoolean()).isTrue();
        assertThat(rest.get("statistics", CLEARANCE + "/comparison").json().get("same").getAsBoolean()).isTrue();
    }

    @Test
    void theLogHoldsTheFreezing() {
        assertThat(rest.get("auditor", "/audit/entries?action=SNAPSHOT_FREEZE&limit=200").body())
                .contains("REPORT:clearance.none.2001-03.1");
    }

    @ParameterizedTest
    @CsvSource({"statistics, /snapshots, 200", "return-supervisor, /snapshots, 200", "manager, /snapshots, 403",
            "auditor, /snapshots, 403", "partner-srb, /snapshots, 403",
            "return-supervisor, /snapshots/readmission-replies.none.2001-03.1, 200",
            "return-supervisor, /snapshots/clearance.none.2001-03.1, 403",
            "return-supervisor, /snapshots/clearance.none.2001-03.1/original, 403",
            "manager, /snapshots/clearance.none.2001-03.1/original, 403",
            "statistics, /snapshots/clearance.none.2001-03.2, 404", "statistics, /snapshots/x, 404",
            "statistics, /snapshots?month=March, 400", "statistics, /snapshots?after=x, 400",
            "statistics, /snapshots/clearance.none.2001-03.1/comparison?with=readmission-replies.none.2001-03.1, 400"})
    void whoMayReadIsAnswered(String as, String path, int status) {
        Answer answer = rest.get(as, path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    @Test
    void onlyStatisticsFreeze() {
        assertThat(rest.post("manager", "/snapshots", "{\"month\": \"" + MONTH + "\"}", null).status()).isEqualTo(403);
        assertThat(rest.post("return-supervisor", "/snapshots", "{\"month\": \"" + MONTH + "\"}", null).status())
                .isEqualTo(403);
    }

    @Test
    void theJobFreezesTheMonthThatIsOver() {
        String last = YearMonth.from(house.clock().today()).minusMonths(1).toString();
        assertThat(rest.post("admin", "/jobs/snapshots", "", null).status()).isEqualTo(202);
        String list = Patience.until(() -> rest.get("statistics", "/snapshots?limit=200&month=" + last).body(),
                found -> found.contains("review-agreement"));
        assertThat(list).contains("recognition-rates.unhcr." + last + ".1", "review-agreement.none." + last + ".1");
    }
}
