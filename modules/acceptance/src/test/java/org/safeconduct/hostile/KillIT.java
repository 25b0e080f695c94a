package org.safeconduct.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.safeconduct.hostile.OfficersAtWork.Asked;
import org.safeconduct.hostile.OfficersAtWork.Waiting;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.RequestDesk;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;
import org.safeconduct.scenario.Returnees;

/** The server is killed while officers work: afterwards every act is there whole, with its one entry, or not at all. */
class KillIT {

    private static final int KILLS = 5;
    private static final int OFFICERS = 4;
    private static final int RETURNEES = 40;

    private final RunningHouse house = RunningHouse.get();
    private final RestCaller rest = new RestCaller(house.address());

    @AfterAll
    static void theLogTellsNothing() {
        Logs.tellNothing();
    }

    @Test
    void leavesEveryActWholeOrAbsent() throws IOException, InterruptedException {
        List<Asked> unanswered = new ArrayList<>();
        List<Waiting> requests = presented();
        Queue<Waiting> waiting = new ConcurrentLinkedQueue<>(requests);
        for (int kill = 0; kill < KILLS; kill++) {
            List<Asked> asked = killed(10 + 7 * kill, 1 + kill / 2, waiting);
            assertThat(Halves.found(house.owner())).isEmpty();
            requests.forEach(this::submittedWhollyOrNotAtAll);
            asked.forEach(this::whatWasAnsweredIsThere);
            assertThat(asked.stream().filter(Asked::submits).filter(act -> act.answer() == null))
                    .as("submissions that were under way when the server was killed for the %d. time", kill + 1)
                    .isNotEmpty();
            asked.stream().filter(act -> act.answer() == null).forEach(unanswered::add);
        }
        assertThat(unanswered).as("acts in the middle of which the server was killed").isNotEmpty();
        unanswered.stream().filter(act -> act.path().equals("/registrations")).forEach(this::askedAgainIsDoneOnce);
        unanswered.stream().filter(Asked::submits).forEach(this::submittedAgainIsDoneOnce);
        assertThat(Halves.found(house.owner())).isEmpty();
    }

    private List<Waiting> presented() {
        Returnees men = Returnees.of(RETURNEES, house, rest);
        RequestDesk desk = new RequestDesk(rest);
        return IntStream.range(0, RETURNEES)
                .mapToObj(n -> desk.presented(men.who(n)))
                .map(number -> new Waiting(number, desk.tag(number)))
                .toList();
    }

    /** After so many answers, and so many submissions; others have begun then. */
    private List<Asked> killed(int answers, int submissions, Queue<Waiting> waiting)
            throws IOException, InterruptedException {
        OfficersAtWork officers = new OfficersAtWork(house, OFFICERS, answers);
        officers.awaitEnough();
        officers.submit(waiting, submissions);
        house.kill();
        List<Asked> asked = officers.end();
        house.startAgain();
        return asked;
    }

    private void whatWasAnsweredIsThere(Asked act) {
        if (act.answer() == null) {
            return;
        }
        assertThat(act.answer().status()).as(act.answer().body()).isBetween(200, 299);
        if (act.submits()) {
            assertThat(Halves.submission(house.owner(), act.mark())).as(act.mark()).isEqualTo(Halves.SUBMITTED);
        } else {
            assertThat(Halves.groups(house.owner(), act.mark())).as(act.mark()).isEqualTo(1);
        }
    }

    private void submittedWhollyOrNotAtAll(Waiting request) {
        assertThat(Halves.submission(house.owner(), request.number())).as(request.number())
                .isIn(Halves.SUBMITTED, Halves.PRESENTED);
    }

    private void submittedAgainIsDoneOnce(Asked act) {
        Answer again = rest.send("return-supervisor", OfficersAtWork.request(rest, act));
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(Halves.submission(house.owner(), act.mark())).isEqualTo(Halves.SUBMITTED);
    }

    /** The caller does not know what became of it and asks again with the same key. */
    private void askedAgainIsDoneOnce(Asked act) {
        assertThat(Halves.groups(house.owner(), act.mark())).isLessThanOrEqualTo(1);
        Answer again = rest.send("registration", OfficersAtWork.request(rest, act));
        assertThat(again.status()).as(again.body()).isEqualTo(201);
        assertThat(Halves.groups(house.owner(), act.mark())).isEqualTo(1);
    }
}
