package org.safeconduct.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.safeconduct.hostile.OfficersAtWork.Asked;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/** The server is killed while officers work: afterwards every act is there whole, with its one entry, or not at all. */
class KillIT {

    private static final int KILLS = 5;
    private static final int OFFICERS = 4;

    private final RunningHouse house = RunningHouse.get();
    private final RestCaller rest = new RestCaller(house.address());

    @AfterAll
    static void theLogTellsNothing() {
        Logs.tellNothing();
    }

    @Test
    void leavesEveryActWholeOrAbsent() throws IOException, InterruptedException {
        List<Asked> unanswered = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            List<Asked> asked = killed(10 + 7 * kill);
            assertThat(Halves.found(house.owner())).isEmpty();
            asked.forEach(this::whatWasAnsweredIsThere);
            asked.stream().filter(act -> act.answer() == null).forEach(unanswered::add);
        }
        assertThat(unanswered).as("acts in the middle of which the server was killed").isNotEmpty();
        unanswered.stream().filter(act -> act.path().equals("/registrations")).forEach(this::askedAgainIsDoneOnce);
        assertThat(Halves.found(house.owner())).isEmpty();
    }

    private List<Asked> killed(int answers) throws IOException, InterruptedException {
        OfficersAtWork officers = new OfficersAtWork(house, OFFICERS, answers);
        officers.awaitEnough();
        house.kill();
        List<Asked> asked = officers.end();
        house.startAgain();
        return asked;
    }

    private void whatWasAnsweredIsThere(Asked act) {
        if (act.answer() != null) {
            assertThat(act.answer().status()).as(act.answer().body()).isBetween(200, 299);
            assertThat(Halves.groups(house.owner(), act.mark())).as(act.mark()).isEqualTo(1);
        }
    }

    /** The caller does not know what became of it and asks again with the same key. */
    private void askedAgainIsDoneOnce(Asked act) {
        assertThat(Halves.groups(house.owner(), act.mark())).isLessThanOrEqualTo(1);
        Answer again = rest.send("registration", OfficersAtWork.request(rest, act.path(), act.key(), act.body()));
        assertThat(again.status()).as(again.body()).isEqualTo(201);
        assertThat(Halves.groups(house.owner(), act.mark())).isEqualTo(1);
    }
}
