package org.safeconduct.returns;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.Patience;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/** The nightly watch over requests, as an administrator starts it on the running server. */
@Order(8)
class LimitWatchIT {

    private final RestCaller rest = new RestCaller(RunningHouse.get().address());

    private JsonObject run() {
        Answer started = rest.post("admin", "/jobs/limits", "", null);
        assertThat(started.status()).as(started.body()).isEqualTo(202);
        String path = "/jobs/limits/" + started.json().get("execution").getAsString();
        return Patience.until(() -> rest.get("admin", path).json(),
                run -> Set.of("COMPLETED", "FAILED").contains(run.get("state").getAsString()));
    }

    @Test
    void everyRoundOfItRunsToItsEndAndTheSecondFindsNothing() {
        assertThat(run().get("state").getAsString()).isEqualTo("COMPLETED");
        JsonObject second = run();
        assertThat(second.get("state").getAsString()).isEqualTo("COMPLETED");
        assertThat(second.get("written").getAsInt()).isZero();
    }

    @Test
    void onlyAnAdministratorStartsIt() {
        assertThat(rest.post("return-supervisor", "/jobs/limits", "", null).status()).isEqualTo(403);
        assertThat(rest.get("return-supervisor", "/jobs/limits").status()).isEqualTo(403);
    }
}
