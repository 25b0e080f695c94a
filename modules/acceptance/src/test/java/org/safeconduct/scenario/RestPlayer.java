package org.safeconduct.scenario;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import org.safeconduct.running.TestClock;
import org.safeconduct.scenario.RestCaller.Answer;

/** Plays a scenario through the API. */
final class RestPlayer {

    private final RestCaller rest;
    private final TestClock clock;
    private final Memory memory;
    private final RequestPlayer requests;
    private String tagBefore;

    RestPlayer(RestCaller rest, TestClock clock, Memory memory) {
        this.rest = rest;
        this.clock = clock;
        this.memory = memory;
        this.requests = new RequestPlayer(rest, memory);
    }

    /** The answer to the step; null for time that passes. */
    Answer play(Step step) {
        JsonObject with = memory.fill(step.with());
        return switch (step.what()) {
            case "wait" -> pass(step.days());
            case "register" -> register(step, with);
            case "search" -> rest.post(step.as(), "/persons/search", with.toString(), null);
            case "open-registration" -> rest.get(step.as(), "/registrations/" + memory.get("registration"));
            case "lodge" -> lodge(step);
            case "write-sections" -> writeSections(step, with);
            case "add-fact" -> rest.post(step.as(), theCase() + "/facts", with.toString(), null);
            case "letter" ->
                rest.get(step.as(), theCase() + "/persons/" + memory.get(step.of()) + "/letter.pdf?language="
                        + with.get("language").getAsString());
            case "removability" -> rest.get(step.as(), "/persons/" + memory.get(step.of()) + "/removability");
            case "lift-bar" -> liftBar(step, with);
            case "open-request" -> requests.open(step, with);
            case "run-finality" -> job(step, "finality");
            case "run-limits" -> job(step, "limits");
            case "get" -> rest.get(step.as(), memory.fill(step.path()));
            case "post" -> post(step, with);
            default -> step.onRequest() ? requests.play(step, with) : act(step, with);
        };
    }

    /** On what was seen at an address, if the step names one; the story can remember members of the answer. */
    private Answer post(Step step, JsonObject with) {
        String seen = step.detail("seen");
        String tag = seen == null ? null : rest.get(step.as(), memory.fill(seen)).tag();
        Answer answer = rest.post(step.as(), memory.fill(step.path()), with.toString(), tag);
        if (answer.status() < 300) {
            step.part("keep")
                    .entrySet()
                    .forEach(entry -> memory.keep(entry.getKey(),
                            answer.json().get(entry.getValue().getAsString()).getAsString()));
        }
        return answer;
    }

    private Answer pass(int days) {
        clock.passDays(days);
        rest.forget();
        return null;
    }

    private Answer register(Step step, JsonObject with) {
        Answer answer = rest.post(step.as(), "/registrations", with.toString(), null);
        if (answer.status() == 201) {
            memory.keep("registration", answer.json().get("number").getAsString());
            JsonArray persons = answer.json().getAsJsonArray("persons");
            step.part("keep")
                    .entrySet()
                    .forEach(entry -> memory.keep(entry.getKey(),
                            persons.get(entry.getValue().getAsInt()).getAsJsonObject().get("id").getAsString()));
        }
        return answer;
    }

    private Answer lodge(Step step) {
        String path = "/registrations/" + memory.get("registration");
        Answer answer = rest.post(step.as(), path + "/lodging", "", rest.get(step.as(), path).tag());
        if (answer.status() == 201) {
            memory.keep("case", answer.json().get("case").getAsString());
        }
        return answer;
    }

    private Answer act(Step step, JsonObject with) {
        JsonArray persons = new JsonArray();
        step.persons().forEach(person -> persons.add(memory.get(person)));
        if (!persons.isEmpty()) {
            with.add("persons", persons);
        }
        String tag = tag(step.as());
        Answer answer = rest.post(step.as(), theCase() + "/acts/" + step.what(), with.toString(),
                step.stale() ? tagBefore : tag);
        tagBefore = tag;
        return answer;
    }

    /** The case as the officer sees it; who may act but not read is told the tag by the case manager. */
    private String tag(String officer) {
        Answer own = rest.get(officer, theCase());
        return own.status() == 200 ? own.tag() : rest.get("manager", theCase()).tag();
    }

    private Answer writeSections(Step step, JsonObject with) {
        JsonObject record = record(step.as(), memory.get(step.of()));
        Answer last = null;
        for (Entry<String, JsonElement> section : with.entrySet()) {
            String path = theCase() + "/interviews/" + record.get("id").getAsString() + "/sections/" + section.getKey();
            JsonObject text = new JsonObject();
            text.add("text", section.getValue());
            last = rest.put(step.as(), path, text.toString(), rest.get(step.as(), path).tag());
        }
        return last;
    }

    /** Records stand in the order of their appointments: the brother was heard last. */
    private JsonObject record(String officer, String person) {
        JsonArray records = rest.get(officer, theCase() + "/interviews").json().getAsJsonArray("items");
        boolean first = person.equals(memory.get("mother"));
        return records.get(first ? 0 : records.size() - 1).getAsJsonObject();
    }

    /** The last that was set. */
    private Answer liftBar(Step step, JsonObject with) {
        String bars = "/persons/" + memory.get(step.of()) + "/bars";
        JsonArray set = rest.get(step.as(), bars).json().getAsJsonArray("items");
        String bar = bars + "/" + set.get(set.size() - 1).getAsJsonObject().get("id").getAsString();
        return rest.post(step.as(), bar + "/lift", with.toString(), rest.get(step.as(), bar).tag());
    }

    /** Runs to its end. */
    private Answer job(Step step, String job) {
        Answer started = rest.post(step.as(), "/jobs/" + job, "", null);
        if (started.status() >= 300) {
            return started;
        }
        String path = "/jobs/" + job + "/" + started.json().get("execution").getAsString();
        return Patience.until(() -> rest.get(step.as(), path),
                answer -> Set.of("COMPLETED", "FAILED").contains(text(answer.json(), "state")));
    }

    RequestPlayer requests() {
        return requests;
    }

    /** Stage codes of all claims, by person id. */
    Map<String, String> stages() {
        Map<String, String> stages = new TreeMap<>();
        rest.get("manager", theCase())
                .json()
                .getAsJsonArray("claims")
                .forEach(claim -> stages.put(
                        claim.getAsJsonObject().getAsJsonObject("person").get("id").getAsString(),
                        text(claim.getAsJsonObject(), "stage")));
        return stages;
    }

    private String theCase() {
        return "/cases/" + memory.get("case");
    }

    private static String text(JsonObject json, String name) {
        return json.has(name) ? json.get(name).getAsString() : "";
    }
}
