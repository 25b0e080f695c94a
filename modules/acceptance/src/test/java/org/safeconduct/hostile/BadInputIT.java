package org.safeconduct.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.RestCaller.Answer;

/** Every call that changes something, with everything wrong with it that we can think of: a plain no, and no trace of it. */
@Order(Integer.MAX_VALUE - 1)
class BadInputIT {

    private static final Set<String> NEED_NO_POWER = Set.of("POST /v1/rules/{code}/limit",
            "POST /v1/agreements/{partner}/limit");
    private static final Set<String> CHANGE_NOTHING = Set.of("POST /v1/rules/{code}/limit",
            "POST /v1/agreements/{partner}/limit", "POST /v1/persons/search",
            "POST /v1/tools/mrz");
    private static Map<String, String> before;

    private final Ground ground = Ground.get();

    static Stream<WriteCall> calls() {
        return WriteCall.all().stream();
    }

    static Stream<WriteCall> jsonCalls() {
        return calls().filter(WriteCall::json);
    }

    /** Each address once: before an act is looked at, all acts are one. */
    static Stream<WriteCall> addresses() {
        return calls().filter(call -> call.act() == null || call.act().equals("triage"));
    }

    /** Everybody who will attack has a token before the rows are counted. */
    @BeforeAll
    static void countTheRows() {
        Ground ground = Ground.get();
        Stream.concat(Stream.of("statistics", "registration", "manager"), calls().map(WriteCall::as))
                .distinct()
                .forEach(officer -> ground.rest().get(officer, "/tasks/counts"));
        before = Rows.now(RunningHouse.get().owner());
    }

    @AfterAll
    static void nothingWasWritten() {
        assertThat(Rows.now(RunningHouse.get().owner())).isEqualTo(before);
    }

    @AfterAll
    static void theLogTellsNothing() {
        Logs.tellNothing();
    }

    @Test
    void coversEveryCallOfTheContractThatChangesSomething() throws IOException, InterruptedException {
        String contract = ground.rest()
                .answer(HttpRequest.newBuilder(RunningHouse.get().at("/api/openapi.yaml")).build())
                .body();
        Matcher lines = Pattern.compile("(?m)^  (/[^:]+):$|^    (post|put|patch):$").matcher(contract);
        Set<String> known = calls().map(WriteCall::call).collect(Collectors.toSet());
        String path = null;
        while (lines.find()) {
            if (lines.group(1) != null) {
                path = lines.group(1);
            } else if (!"/token".equals(path)) {
                assertThat(known).contains(lines.group(2).toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        assertThat(path).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("jsonCalls")
    void bodies(WriteCall call) {
        refuses(softly -> {
            JsonObject good = call.filled();
            String tag = call.tagNow();
            boolean first = call.act() == null || call.act().equals("triage");
            Stream.concat(first ? Twist.whole(good) : Stream.of(), Twist.places(good).stream()).forEach(twist -> {
                Answer answer = send(call, call.tagged(twist.body(), call.type(), tag));
                softly.assertThat(answer.status()).as(twist.name()).matches(s -> fits(s, twist), "4xx");
                softly.assertThat(answer).as(twist.name()).matches(a -> problem(a), "problem+json");
                if (answer.status() == 400 && twist.at() != null && (twist.status() == 400 || call.act() == null)) {
                    softly.assertThat(pointers(answer)).as(twist.name()).anyMatch(at -> near(at, twist.at()));
                }
            });
        });
    }

    /** The place itself, something in it, or the list that it is in. */
    private static boolean near(String told, String wrong) {
        return told.startsWith(wrong) || wrong.startsWith(told + "/");
    }

    private static boolean fits(int status, Twist twist) {
        return twist.status() == 0 ? status >= 400 && status < 500 : status == twist.status();
    }

    @ParameterizedTest
    @MethodSource("jsonCalls")
    void nothingInTheBody(WriteCall call) {
        if (call.empty() == null) {
            refuses(softly -> softly.assertThat(send(call, call.tagged("{}", call.type(), call.tagNow())))
                    .matches(a -> a.status() >= 400 && a.status() < 500 && problem(a)));
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void otherMediaTypes(WriteCall call) {
        if (call.type() != null) {
            refuses(softly -> List.of("text/plain", "application/xml", "application/octet-stream", "/")
                    .forEach(type -> softly.assertThat(send(call, call.tagged("{}", type, call.tagNow())))
                            .as(type)
                            .matches(a -> (a.status() == 415 || a.status() == 400) && problem(a))));
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void badTokens(WriteCall call) {
        String body = call.json() ? call.filled().toString() : "";
        refuses(softly -> Tokens.bad().forEach((name, token) -> {
            HttpRequest.Builder request = call.request(body, call.type());
            Answer answer = ground.rest()
                    .answer((token == null ? request : request.header("Authorization", "Bearer " + token)).build());
            softly.assertThat(answer).as(name).matches(a -> a.status() == 401 && problem(a), "401");
        }));
    }

    @Test
    void theGoodTokenThatTheBadOnesAreMadeOfOpens() {
        assertThat(ground.rest()
                .answer(ground.rest()
                        .request("/registrations")
                        .header("Authorization", "Bearer " + Tokens.good())
                        .build())
                .status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whoMayNot(WriteCall call) {
        if (call.borrowed() || NEED_NO_POWER.contains(call.call())) {
            return;
        }
        String body = body(call);
        String outsider = call.as().equals("statistics") ? "registration" : "statistics";
        refuses(softly -> softly
                .assertThat(ground.rest().send(outsider, call.tagged(body, media(call), call.tagNow())))
                .matches(a -> a.status() == 403 && problem(a), "403"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void stolenAndMissingTags(WriteCall call) {
        if (call.tag() == null) {
            return;
        }
        String body = call.json() ? call.filled().toString() : "";
        String other = ground.tag("registration", "/persons/" + ground.memory().get("daughter"));
        refuses(softly -> {
            softly.assertThat(send(call, call.request(body, call.type())))
                    .matches(a -> a.status() == 428 && problem(a), "428 without");
            List.of(other, "\"0-a-b\"", "\"" + Ground.MARK + "\"", "W/" + other, other.substring(1),
                    "\"99999999999999999999-x\"")
                    .forEach(tag -> softly
                            .assertThat(send(call, call.request(body, call.type()).header("If-Match", tag)))
                            .as(tag)
                            .matches(a -> a.status() == 412 && problem(a), "412"));
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void keysThatCannotBeOne(WriteCall call) {
        if (!call.call().startsWith("POST") || !call.json() || CHANGE_NOTHING.contains(call.call()) || call.borrowed()
                || call.act() != null) {
            return;
        }
        refuses(softly -> Stream.of("k".repeat(300), "a b")
                .forEach(key -> {
                    Answer answer = send(call, call.tagged(call.filled().toString(), call.type(), call.tagNow())
                            .setHeader("Idempotency-Key", key));
                    softly.assertThat(answer).matches(a -> a.status() == 400 && problem(a), "400");
                }));
    }

    private static String body(WriteCall call) {
        if (call.json()) {
            return call.filled().toString();
        }
        return call.type() == null ? "" : new String(Letters.parts("a.txt", Contents.text("words")), UTF_8);
    }

    private static String media(WriteCall call) {
        return call.type() != null && call.type().startsWith("multipart")
                ? call.type() + "; boundary=" + Letters.EDGE
                : call.type();
    }

    private Answer send(WriteCall call, HttpRequest.Builder request) {
        return ground.rest().send(call.as(), request);
    }

    private interface Attack {
        void on(SoftAssertions softly);
    }

    /** All that goes wrong is told at once. */
    private static void refuses(Attack attack) {
        SoftAssertions softly = new SoftAssertions();
        attack.on(softly);
        softly.assertAll();
    }

    private static boolean problem(Answer answer) {
        return answer.type().equals("application/problem+json") && answer.json().has("type")
                && answer.json().has("title") && !answer.body().contains("Exception")
                && !answer.body().contains(Ground.MARK);
    }

    private static List<String> pointers(Answer answer) {
        JsonElement errors = answer.json().get("errors");
        return errors == null
                ? List.of()
                : errors.getAsJsonArray()
                        .asList()
                        .stream()
                        .map(error -> error.getAsJsonObject().get("pointer").getAsString())
                        .toList();
    }
}
