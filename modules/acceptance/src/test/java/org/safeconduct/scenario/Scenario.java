package org.safeconduct.scenario;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A story about a case, as a file of steps. */
final class Scenario {

    private final JsonObject file;

    private Scenario(JsonObject file) {
        this.file = file;
    }

    static Scenario read(String name) {
        try (InputStream in = Scenario.class.getResourceAsStream("/scenarios/" + name + ".json")) {
            return new Scenario(
                    new Gson().fromJson(new InputStreamReader(in, StandardCharsets.UTF_8), JsonObject.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Step> steps() {
        return array("steps").asList().stream().map(JsonElement::getAsJsonObject).map(Step::new).toList();
    }

    List<JsonObject> audit() {
        return array("audit").asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    private JsonArray array(String name) {
        return file.getAsJsonArray(name);
    }
}
