package org.safeconduct.scenario;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.safeconduct.scenario.RestCaller.Answer;

/** Plays, through the API, what the two States do about a request. */
final class RequestPlayer {

    /** Sees every request from its draft on. */
    private static final String READER = "return";

    private final RestCaller rest;
    private final Memory memory;
    private String tagBefore;

    RequestPlayer(RestCaller rest, Memory memory) {
        this.rest = rest;
        this.memory = memory;
    }

    Answer open(Step step, JsonObject with) {
        with.addProperty("person", memory.get(step.of()));
        Answer answer = rest.post(step.as(), "/readmission-requests", with.toString(), null);
        if (answer.status() == 201) {
            memory.keep("request", answer.json().get("number").getAsString());
        }
        return answer;
    }

    Answer play(Step step, JsonObject with) {
        return switch (step.what()) {
            case "look" -> rest.get(step.as(), path());
            case "print" -> print(step, with.get("form").getAsString());
            default -> act(step, with);
        };
    }

    private Answer act(Step step, JsonObject with) {
        String tag = tag();
        Answer answer = rest.post(step.as(), path() + "/acts/" + step.what(), with.toString(),
                step.stale() ? tagBefore : tag);
        tagBefore = tag;
        return answer;
    }

    /** What can be read in the form takes the place of its bytes. */
    private Answer print(Step step, String form) {
        HttpResponse<byte[]> printed = rest.file(step.as(), path() + "/form.pdf?form=" + form);
        String read = printed.statusCode() == 200
                ? new Printed(printed.body()).everything()
                : new String(printed.body(), StandardCharsets.UTF_8);
        return new Answer(printed.statusCode(), null, "", read);
    }

    /** Of what is there now: any act that is done changes it. */
    String tag() {
        return rest.get(READER, path()).tag();
    }

    String state() {
        return rest.get(READER, path()).json().get("state").getAsString();
    }

    private String path() {
        return "/readmission-requests/" + memory.get("request");
    }
}
