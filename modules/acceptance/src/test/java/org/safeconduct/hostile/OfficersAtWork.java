package org.safeconduct.hostile;

import com.google.gson.JsonObject;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.RequestDesk;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/**
 * Several officers register families, lodge their claims and stream them, one after the other, and supervisors let requests go to
 * another State, until the house is gone.
 */
final class OfficersAtWork {

    private static final String FAMILY = """
            {"office": "HQ", "madeOn": "2026-11-20", "arrivedOn": "2026-11-19", "language": "srp", "persons": [
              {"names": [{"type": "family", "value": "Petrović-%1$s"}], "sex": "F", "birthDate": "1991-04-17",
               "nationalities": ["SRB"], "documents": [{"type": "PPT", "number": "%1$s", "issuer": "SRB"}]},
              {"names": [{"type": "family", "value": "Petrović-%1$s"}], "sex": "M", "nationalities": ["SRB"],
               "relation": "SON"},
              {"names": [{"type": "family", "value": "Petrović-%1$s"}], "sex": "F", "nationalities": ["SRB"],
               "relation": "DAU"}]}""";
    /** Between two requests nobody may have one under way; of two supervisors one has. */
    private static final int SUPERVISORS = 2;
    private static final String TRIAGE = "{\"track\": \"regular\", \"reason\": \"To be heard in full.\"}";

    /** What one officer asked for: a body under a key, on what was seen, and the answer; null if the house died over it. */
    record Asked(String mark, String path, String key, String body, String tag, Answer answer) {

        /** Whether a request was to go to another State; its number is the mark. */
        boolean submits() {
            return path.endsWith("/acts/submit");
        }
    }

    /** A request that waits for the supervisor, and its ETag. */
    record Waiting(String number, String tag) {}

    private final ConcurrentLinkedQueue<Asked> asked = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final RunningHouse house;
    private final CountDownLatch enough;
    private final List<Thread> officers;

    OfficersAtWork(RunningHouse house, int officers, int enough) {
        this.house = house;
        this.enough = new CountDownLatch(enough);
        this.officers = new ArrayList<>(
                IntStream.range(0, officers).mapToObj(n -> Thread.ofPlatform().start(this::work)).toList());
    }

    /** From now on supervisors submit, each one request after the other; returns when so many were asked for, and one more by each. */
    void submit(Queue<Waiting> waiting, int submitted) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(submitted + SUPERVISORS);
        for (int n = 0; n < SUPERVISORS; n++) {
            officers.add(Thread.ofPlatform().start(() -> submit(waiting, begun)));
        }
        begun.await();
    }

    /** Returns when so many acts were answered; the others are on their way. */
    void awaitEnough() throws InterruptedException {
        enough.await();
    }

    /** Everything that was asked, once nobody asks any more. */
    List<Asked> end() throws InterruptedException {
        open.set(false);
        for (Thread officer : officers) {
            officer.join();
        }
        return List.copyOf(asked);
    }

    private void work() {
        RestCaller rest = new RestCaller(house.address());
        try {
            while (open.get()) {
                family(rest, "K" + UUID.randomUUID()
                        .toString()
                        .replace("-", "")
                        .substring(0, 14)
                        .toUpperCase(
                                Locale.ROOT));
            }
        } catch (UncheckedIOException gone) {
            open.set(false);
        }
    }

    private void family(RestCaller rest, String mark) {
        JsonObject made = ask(rest, "registration", mark, "/registrations", FAMILY.formatted(mark), null).json();
        String group = "/registrations/" + made.get("number").getAsString();
        Answer lodged = ask(rest, "registration", mark, group + "/lodging", "", rest.get("registration", group).tag());
        String file = "/cases/" + lodged.json().get("case").getAsString();
        ask(rest, "triage", mark, file + "/acts/triage", TRIAGE, rest.get("triage", file).tag());
    }

    private void submit(Queue<Waiting> waiting, CountDownLatch begun) {
        RestCaller rest = new RestCaller(house.address());
        try {
            for (Waiting next = waiting.poll(); open.get() && next != null; next = waiting.poll()) {
                begun.countDown();
                ask(rest, "return-supervisor", next.number(), RequestDesk.path(next.number()) + "/acts/submit", "{}",
                        next.tag());
            }
        } catch (UncheckedIOException gone) {
            open.set(false);
        }
    }

    private Answer ask(RestCaller rest, String as, String mark, String path, String body, String tag) {
        String key = UUID.randomUUID().toString();
        try {
            Answer answer = rest.send(as, request(rest, path, key, body, tag));
            asked.add(new Asked(mark, path, key, body, tag, answer));
            enough.countDown();
            return answer;
        } catch (UncheckedIOException gone) {
            if (!(gone.getCause() instanceof ConnectException)) {
                asked.add(new Asked(mark, path, key, body, tag, null));
            }
            throw gone;
        }
    }

    static HttpRequest.Builder request(RestCaller rest, Asked asked) {
        return request(rest, asked.path(), asked.key(), asked.body(), asked.tag());
    }

    /** @param tag null if nothing had to be seen before */
    static HttpRequest.Builder request(RestCaller rest, String path, String key, String body, String tag) {
        HttpRequest.Builder request = rest.request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body));
        return tag == null ? request : request.header("If-Match", tag);
    }
}
