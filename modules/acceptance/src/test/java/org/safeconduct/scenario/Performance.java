package org.safeconduct.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.RestCaller.Answer;

/** Plays a story through the API, a test for each step, and asks the log what it kept of it. */
public final class Performance {

    private final RestCaller rest;
    private final Memory memory;
    private final RestPlayer player;

    /** Of people and files that are remembered from before. */
    public Performance(RunningHouse house, RestCaller rest, Memory memory) {
        this.rest = rest;
        this.memory = memory;
        this.player = new RestPlayer(rest, house.clock(), memory);
    }

    public Stream<DynamicTest> of(String story) {
        Scenario scenario = Scenario.read(story);
        Stream<DynamicTest> steps = scenario.steps()
                .stream()
                .map(step -> DynamicTest.dynamicTest(step.toString(), () -> play(step)));
        Stream<DynamicTest> log = scenario.audit()
                .stream()
                .map(line -> DynamicTest.dynamicTest("the log tells " + line, () -> tells(line)));
        return Stream.concat(steps, log);
    }

    private void play(Step step) {
        boolean refused = step.refused() != null;
        String before = refused && step.onRequest() ? player.requests().tag() : null;
        Answer answer = player.play(step);
        if (answer == null) {
            return;
        }
        if (refused) {
            refused(step, answer);
        } else {
            assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        }
        if (before != null) {
            assertThat(player.requests().tag()).as("nothing was written").isEqualTo(before);
        }
        new Expected(step, memory).of(answer);
        step.then().entrySet().forEach(this::stands);
    }

    private static void refused(Step step, Answer answer) {
        assertThat(answer.problem()).as(answer.body()).isEqualTo(step.refused());
        if (step.detail("key") != null) {
            assertThat(answer.json().get("key").getAsString()).isEqualTo(step.detail("key"));
        }
        if (step.detail("at") != null) {
            assertThat(answer.json().getAsJsonArray("errors"))
                    .extracting(error -> error.getAsJsonObject().get("pointer").getAsString())
                    .containsExactly(step.detail("at"));
        }
    }

    private void stands(Entry<String, JsonElement> stage) {
        String now = stage.getKey().equals("request")
                ? player.requests().state()
                : player.stages().get(memory.get(stage.getKey()));
        assertThat(now).as(stage.getKey()).isEqualTo(stage.getValue().getAsString());
    }

    private void tells(JsonObject line) {
        String query = "/audit/entries?limit=200&subject=" + named(line.get("subject").getAsString()) + "&action="
                + line.get("action").getAsString() + "&outcome=" + line.get("outcome").getAsString();
        int entries = rest.get("auditor", query).json().getAsJsonArray("items").size();
        assertThat(entries).isEqualTo(line.get("times").getAsInt());
    }

    private String named(String subject) {
        return switch (subject) {
            case "CASE" -> "CASE:" + memory.get("case");
            case "request" -> "RETURN:" + memory.get("request");
            default -> "PERSON:" + memory.get(subject);
        };
    }
}
