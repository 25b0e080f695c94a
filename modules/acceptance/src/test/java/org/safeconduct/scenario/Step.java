package org.safeconduct.scenario;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/** One step: who does what, with what, and how it must end. */
record Step(JsonObject data) {

    String as() {
        return data.get("as").getAsString();
    }

    String what() {
        return data.get("do").getAsString();
    }

    /** The type of the problem that must come; null if the step must succeed. */
    String refused() {
        return data.has("refused") ? data.get("refused").getAsString() : null;
    }

    boolean stale() {
        return data.has("stale");
    }

    int days() {
        return data.get("days").getAsInt();
    }

    /** Whom it is about; empty for everybody who is open. */
    List<String> persons() {
        JsonArray persons = data.has("persons") ? data.getAsJsonArray("persons") : new JsonArray();
        return persons.asList().stream().map(JsonElement::getAsString).toList();
    }

    /** The one person that a question is about. */
    String of() {
        return data.get("of").getAsString();
    }

    /** About a request to another State; otherwise about a case. */
    boolean onRequest() {
        return data.has("on");
    }

    /** The address that is asked, with places to fill in. */
    String path() {
        return data.get("path").getAsString();
    }

    /** A detail of the refusal or of the answer; null if nothing is said of it. */
    String detail(String name) {
        return data.has(name) ? data.get(name).getAsString() : null;
    }

    /** Words that must not stand in the answer. */
    List<String> unsaid() {
        JsonArray words = data.has("unsaid") ? data.getAsJsonArray("unsaid") : new JsonArray();
        return words.asList().stream().map(JsonElement::getAsString).toList();
    }

    JsonObject with() {
        return data.has("with") ? data.getAsJsonObject("with") : new JsonObject();
    }

    /** Stage codes afterwards, by person. */
    JsonObject then() {
        return data.has("then") ? data.getAsJsonObject("then") : new JsonObject();
    }

    JsonObject part(String name) {
        return data.has(name) ? data.getAsJsonObject(name) : new JsonObject();
    }

    @Override
    public String toString() {
        String why = data.has("why") ? " (" + data.get("why").getAsString() + ")" : "";
        String who = data.has("as") ? data.get("as").getAsString() + ": " : "";
        return who + what() + (persons().isEmpty() ? "" : " " + persons()) + why;
    }
}
