package org.safeconduct.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.safeconduct.running.Chromium;
import org.safeconduct.running.RunningHouse;

/** The first family's case, on the screens, with a picture of each step kept in the build folder. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Integer.MAX_VALUE)
class FirstFamilyInTheBrowserIT {

    private final RunningHouse house = RunningHouse.get();
    private final Memory memory = Memory.in(house);
    private final RestPlayer rest = new RestPlayer(new RestCaller(house.address()), house.clock(), memory);
    private Chromium chromium;
    private BrowserPlayer player;

    @BeforeAll
    void open() throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "pictures", "first-family"));
        chromium = Chromium.open();
        player = new BrowserPlayer(chromium.browser(), house.address(), house.clock(), memory, pictures, rest);
    }

    @AfterAll
    void close() {
        player.close();
        chromium.close();
    }

    @TestFactory
    Stream<DynamicTest> plays() {
        List<Step> steps = Scenario.read("first-family").steps();
        return steps.stream().map(step -> DynamicTest.dynamicTest(step.toString(), () -> play(step)));
    }

    private void play(Step step) {
        Map<String, String> before = stages();
        boolean done = player.play(step);
        if (step.refused() == null) {
            assertThat(done).as("done").isTrue();
        } else {
            assertThat(done).as("refused").isFalse();
            assertThat(stages()).isEqualTo(before);
        }
        for (Entry<String, JsonElement> stage : step.then().entrySet()) {
            assertThat(stages().get(memory.get(stage.getKey())))
                    .as(stage.getKey())
                    .isEqualTo(stage.getValue().getAsString());
        }
    }

    private Map<String, String> stages() {
        return memory.knows("case") ? rest.stages() : Map.of();
    }
}
