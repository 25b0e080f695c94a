package org.safeconduct.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.RestCaller.Answer;

/** The first family's case, through the API, step by step, with what the log keeps of it. */
@Order(4)
class FirstFamilyByRestIT {

    private final RunningHouse house = RunningHouse.get();
    private final RestCaller rest = new RestCaller(house.address());
    private final Memory memory = new Memory(String.valueOf(System.nanoTime() % 1_000_000), this::today);
    private final RestPlayer player = new RestPlayer(rest, house.clock(), memory);

    @TestFactory
    Stream<DynamicTest> plays() {
        Scenario scenario = Scenario.read("first-family");
        List<Step> steps = scenario.steps();
        Stream<DynamicTest> story = steps.stream()
                .map(step -> DynamicTest.dynamicTest(step.toString(), () -> play(step)));
        Stream<DynamicTest> log = scenario.audit()
                .stream()
                .map(line -> DynamicTest.dynamicTest("the log tells " + line, () -> tells(line)));
        return Stream.concat(story, log);
    }

    private void play(Step step) {
        Answer answer = player.play(step);
        if (answer == null) {
            return;
        }
        if (step.refused() == null) {
            assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        } else {
            assertThat(answer.problem()).as(answer.body()).isEqualTo(step.refused());
        }
        expect(step, answer);
        for (Entry<String, JsonElement> stage : step.then().entrySet()) {
            assertThat(player.stages().get(memory.get(stage.getKey())))
                    .as(stage.getKey())
                    .isEqualTo(stage.getValue().getAsString());
        }
    }

    private static void expect(Step step, Answer answer) {
        JsonObject expected = step.part("expect");
        if (expected.has("found")) {
            assertThat(answer.json().getAsJsonArray("items").size())
                    .isEqualTo(expected.get("found").getAsInt());
        }
        if (expected.has("removable")) {
            assertThat(answer.json().get("removable")).isEqualTo(expected.get("removable"));
        }
        if (expected.has("ground")) {
            assertThat(answer.json().getAsJsonArray("grounds")).contains(expected.get("ground"));
        }
    }

    private void tells(JsonObject line) {
        String subject = line.get("subject").getAsString();
        String named = subject.equals("CASE") ? "CASE:" + memory.get("case") : "PERSON:" + memory.get(subject);
        String query = "/audit/entries?limit=200&subject=" + named + "&action=" + line.get("action").getAsString()
                + "&outcome=" + line.get("outcome").getAsString();
        int entries = rest.get("auditor", query).json().getAsJsonArray("items").size();
        assertThat(entries).isEqualTo(line.get("times").getAsInt());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(house.clock().instant(), ZoneId.of("Europe/Amsterdam"));
    }
}
