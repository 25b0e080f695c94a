package org.safeconduct.returns;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.Memory;
import org.safeconduct.scenario.RequestDesk;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;
import org.safeconduct.scenario.Returnees;

/**
 * A claim is made in the moment in which another officer submits the request, gives the notice or hands the person over, a hundred
 * times, and lodged a third of them: never an open claim and a return that goes on, and the other State hears of no act after the
 * pause.
 */
@Order(7)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClaimAtOnceIT {

    private static final int MEN = 34;
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(3);

    private final RunningHouse house = RunningHouse.get();
    private final RestCaller registry = new RestCaller(house.address());
    private final RestCaller rest = new RestCaller(house.address());
    private final RequestDesk desk = new RequestDesk(rest);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private Returnees men;
    private List<String> requests;
    private int acts;
    private int claims;
    /** By how much the act begins after the claim; follows the outcomes, so that the two keep meeting. */
    private long lag;

    @BeforeAll
    void ask() {
        men = Returnees.of(MEN, house, rest);
        requests = IntStream.range(0, MEN).mapToObj(n -> desk.presented(men.who(n))).toList();
        registry.get("registration", "/registrations");
    }

    @AfterAll
    void stop() {
        threads.shutdownNow();
    }

    @Test
    @Order(1)
    void submitted() {
        race(34, "return-supervisor", "submit");
    }

    @Test
    @Order(2)
    void notified() {
        IntStream.range(0, 33).forEach(this::plan);
        race(33, "return-planner", "notify-transfer");
    }

    @Test
    @Order(3)
    void handedOver() {
        IntStream.range(0, 33).forEach(this::notice);
        race(33, "border", "hand-over");
    }

    @Test
    @Order(4)
    void eachWasFirstNowAndThen() {
        assertThat(acts + claims).isEqualTo(100);
        assertThat(acts).isPositive();
        assertThat(claims).isPositive();
    }

    private void race(int times, String as, String word) {
        lag = 0;
        rest.get(as, RequestDesk.path(requests.getFirst()));
        IntStream.range(0, times).forEach(n -> race(men.who(n), requests.get(n), as, word));
    }

    private void race(Memory man, String number, String as, String word) {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<String> claim = threads.submit(() -> {
            start.await();
            LockSupport.parkNanos(-lag);
            return claim(man, word.equals("submit"));
        });
        Future<Answer> act = threads.submit(() -> {
            start.await();
            LockSupport.parkNanos(lag);
            return desk.act(as, number, word, "{}");
        });
        man.keep("again", answer(claim));
        boolean done = done(answer(act));
        acts += done ? 1 : 0;
        claims += done ? 0 : 1;
        lag += done ? STEP : -STEP;
        neverBoth(man, number, word, done);
    }

    /** The same man comes again; gives who he is then. */
    private String claim(Memory man, boolean lodged) {
        JsonObject made = made(registry.post("registration", "/registrations", Returnees.again(man), null)).json();
        if (lodged) {
            String group = "/registrations/" + made.get("number").getAsString();
            made(registry.post("registration", group + "/lodging", "", registry.get("registration", group).tag()));
        }
        return made.getAsJsonArray("persons").get(0).getAsJsonObject().get("id").getAsString();
    }

    private static Answer made(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private static boolean done(Answer answer) {
        if (answer.status() != 200) {
            assertThat(answer.problem()).as(answer.body()).isIn("rule", "wrong-stage", "stale");
        }
        return answer.status() == 200;
    }

    private void neverBoth(Memory man, String number, String word, boolean done) {
        JsonObject ours = desk.file(number);
        assertThat(ours.get("state").getAsString()).isEqualTo("R49");
        List<String> crossed = words(ours.getAsJsonArray("crossings"));
        man.keep("from", ours.get("suspendedFrom").getAsString());
        if (word.equals("submit") && !done) {
            assertThat(crossed).isEmpty();
            assertThat(rest.get("partner-srb", RequestDesk.path(number)).status()).isEqualTo(404);
            return;
        }
        assertThat(crossed.subList(crossed.size() - (done ? 2 : 1), crossed.size()))
                .isEqualTo(done ? List.of(word, "suspend") : List.of("suspend"));
        assertThat(crossed.contains(word)).isEqualTo(done);
        if (!done) {
            JsonObject theirs = rest.get("partner-srb", RequestDesk.path(number)).json();
            assertThat(theirs.get("state").getAsString()).isEqualTo("R49");
            assertThat(words(theirs.getAsJsonArray("exchanges"))).doesNotContain(word);
        }
    }

    private static List<String> words(JsonArray acts) {
        return StreamSupport.stream(acts.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(act -> act.get("act").getAsString())
                .toList();
    }

    private void plan(int n) {
        String number = requests.get(n);
        Memory man = men.who(n);
        resume(man, number);
        if (man.get("from").equals("R01")) {
            desk.done("return-supervisor", number, "submit", "{}");
        }
        desk.done("partner-srb", number, "confirm-receipt", man.fill("""
                {"receivedOn": "${today}", "reference": "03/2-26"}"""));
        desk.done("partner-srb", number, "accept", "{}");
        desk.done("return", number, "request-travel-document", "{}");
        desk.done("mission-srb", number, "issue-travel-document", man.fill("""
                {"number": "LP-77", "validFrom": "${today}", "validUntil": "${today+30}"}"""));
        desk.done("return-planner", number, "plan-transfer", man.fill("""
                {"departsOn": "${today}", "handoverPlace": "Belgrade airport", "medicalEscort": false, "legs": [
                 {"mode": "air", "carrier": "Air Serbia", "service": "JU 361", "origin": "AMS", "destination": "BEG",
                  "departs": "${today}T09:40:00+01:00", "arrives": "${today}T12:05:00+01:00"}]}"""));
    }

    private void notice(int n) {
        String number = requests.get(n);
        resume(men.who(n), number);
        if (men.who(n).get("from").equals("R43")) {
            desk.done("return-planner", number, "notify-transfer", "{}");
        }
    }

    /** It was somebody else who came. */
    private void resume(Memory man, String number) {
        Answer apart = rest.post("registration", man.fill("/persons/${person}/possible-duplicates/${again}/tell-apart"),
                "{\"reason\": \"The fingerprints differ.\"}", null);
        assertThat(apart.status()).as(apart.body()).isEqualTo(200);
        desk.done("return-supervisor", number, "resume", "{\"reason\": \"Another man.\"}");
    }

    private static <T> T answer(Future<T> asked) {
        try {
            return asked.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
