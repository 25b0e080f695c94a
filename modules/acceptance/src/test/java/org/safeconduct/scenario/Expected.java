package org.safeconduct.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map.Entry;
import org.safeconduct.scenario.RestCaller.Answer;

/** What a step wants to read in its answer, and what it wants not to. */
final class Expected {

    private final Step step;
    private final Memory memory;

    Expected(Step step, Memory memory) {
        this.step = step;
        this.memory = memory;
    }

    void of(Answer answer) {
        for (Entry<String, JsonElement> expected : memory.fill(step.part("expect")).entrySet()) {
            read(answer, expected.getKey(), expected.getValue());
        }
        step.unsaid().forEach(word -> assertThat(answer.body()).doesNotContainIgnoringCase(memory.fill(word)));
    }

    private static void read(Answer answer, String what, JsonElement value) {
        switch (what) {
            case "found" -> assertThat(answer.json().getAsJsonArray("items")).hasSize(value.getAsInt());
            case "ground" -> assertThat(answer.json().getAsJsonArray("grounds")).contains(value);
            case "reads" ->
                value.getAsJsonArray().forEach(word -> assertThat(answer.body()).contains(word.getAsString()));
            default -> assertThat(at(answer.json(), what)).as(what + " in " + answer.body()).isEqualTo(value);
        }
    }

    /** The member, or what a JSON pointer leads to; null if there is nothing. */
    private static JsonElement at(JsonObject json, String pointer) {
        JsonElement found = json;
        for (String part : pointer.replaceFirst("^/", "").split("/")) {
            if (found instanceof JsonObject object) {
                found = object.get(part);
            } else {
                found = found == null || found.getAsJsonArray().size() <= Integer.parseInt(part)
                        ? null
                        : found.getAsJsonArray().get(Integer.parseInt(part));
            }
        }
        return found;
    }
}
