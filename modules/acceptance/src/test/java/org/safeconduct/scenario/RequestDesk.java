package org.safeconduct.scenario;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.safeconduct.scenario.RestCaller.Answer;

/** Does through the API what both States do about requests, each time to the file as it was seen last. */
public final class RequestDesk {

    private final RestCaller rest;
    private final Map<String, String> seen = new HashMap<>();

    public RequestDesk(RestCaller rest) {
        this.rest = rest;
    }

    /** Asks Serbia for him and gives the number; a supervisor has it next (R01). */
    public String presented(Memory man) {
        Answer opened = done(rest.post("return", "/readmission-requests", man.fill("""
                {"person": "${person}", "partner": "SRB", "kind": "regular",
                 "evidence": [{"kind": "NP-01", "number": "${passport}"}]}"""), null));
        String number = opened.json().get("number").getAsString();
        seen.put(number, opened.tag());
        done("return", number, "present", "{}");
        return number;
    }

    /** The draft that the officer for returns opened last. */
    public String newest() {
        String number = done(rest.get("return", "/readmission-requests?stage=R00&kind=regular&officer=return")).json()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get("number")
                .getAsString();
        file(number);
        return number;
    }

    /** Offers a passport, and lets the draft go to the other State. */
    public void sent(String number) {
        done("return", number, "correct", """
                {"kind": "regular", "evidence": [{"kind": "NP-01", "number": "P7654321"}]}""");
        done("return", number, "present", "{}");
        done("return-supervisor", number, "submit", "{}");
    }

    /** The request as its officers see it. */
    public JsonObject file(String number) {
        return kept(number, done(rest.get("return", path(number)))).json();
    }

    public Answer act(String as, String number, String word, String body) {
        return kept(number, rest.post(as, path(number) + "/acts/" + word, body, seen.get(number)));
    }

    /** It must succeed. */
    public void done(String as, String number, String word, String body) {
        done(act(as, number, word, body));
    }

    /** The ETag of the request as it was seen last. */
    public String tag(String number) {
        return seen.get(number);
    }

    public static String path(String number) {
        return "/readmission-requests/" + number;
    }

    private Answer kept(String number, Answer answer) {
        if (answer.status() == 200 && answer.tag() != null) {
            seen.put(number, answer.tag());
        }
        return answer;
    }

    private static Answer done(Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }
}
