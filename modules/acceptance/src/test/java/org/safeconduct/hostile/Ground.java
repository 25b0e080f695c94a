package org.safeconduct.hostile;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.Memory;
import org.safeconduct.scenario.Prologue;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/** A family whose claims are being assessed, with a document, a task, a note, a bar and a change of a rule that
 * waits: what the attacks aim at. */
final class Ground {

    /** Stands in every text that the attacks send: the log must not know it. */
    static final String MARK = "Zauberwort";

    private static final Map<RunningHouse, Ground> IN_HOUSE = new ConcurrentHashMap<>();

    private final RestCaller rest;
    private final Memory memory;

    private Ground(RunningHouse house) {
        rest = new RestCaller(house.address());
        memory = Prologue.of("first-family", "submit-for-review", house, rest);
        String file = "/cases/" + memory.get("case");
        memory.keep("record", first("eligibility-review", file + "/interviews", "id"));
        memory.keep("rule", first("registration", "/rules", "code"));
        memory.keep("fact", made("eligibility-review", file + "/facts", """
                {"person": "${mother}", "fact": "Speaks Serbian.", "evidence": "Heard.", "finding": "accepted",
                 "reasons": "Heard by the officer."}"""));
        memory.keep("task", made("eligibility-review", file + "/tasks",
                "{\"text\": \"Ask for the certificate\", \"due\": \"${today+30}\"}"));
        byte[] words = "plain words".getBytes(StandardCharsets.UTF_8);
        memory.keep("document", good(Letters.sent(rest, "eligibility-review", file, "note.txt", words)).json()
                .get("id")
                .getAsString());
        rest.post("return-supervisor", "/persons/" + memory.get("brother") + "/bars", """
                {"kind": "court-order", "from": "2026-11-20", "reference": "AMS 26/1234"}""", null);
        memory.keep("bar", first("return-supervisor", "/persons/" + memory.get("brother") + "/bars", "id"));
        memory.keep("officer", officer());
        memory.keep("change", made("admin", "/agreements/ALB/rules/error-window/changes", """
                {"validFrom": "${today+60}", "amount": 6, "unit": "months", "starts": "transfer", "status": "verified",
                 "article": "Art. 12", "source": "Official Journal", "reason": "Read in the text."}"""));
    }

    /** In the house of this thread; laid once. */
    static Ground get() {
        return IN_HOUSE.computeIfAbsent(RunningHouse.get(), Ground::new);
    }

    RestCaller rest() {
        return rest;
    }

    Memory memory() {
        return memory;
    }

    /** The ETag of what the path names, as this officer sees it. */
    String tag(String as, String path) {
        Answer own = rest.get(as, path);
        Answer seen = own.status() == 200 ? own : rest.get("manager", path);
        if (seen.tag() == null) {
            throw new IllegalStateException("No ETag at " + path + ": " + seen);
        }
        return seen.tag();
    }

    private String officer() {
        String login = "hostile." + memory.get("run");
        JsonObject body = new Gson().toJsonTree(Map.of("login", login, "name", "Target Example", "office", "HQ"))
                .getAsJsonObject();
        body.add("roles", new Gson().toJsonTree(new String[]{"ELIGIBILITY_OFFICER"}));
        good(rest.post("admin", "/staff/officers", body.toString(), null));
        return login;
    }

    private String made(String as, String path, String body) {
        return good(rest.post(as, path, memory.fill(body), null)).json().get("id").getAsString();
    }

    private String first(String as, String path, String member) {
        return good(rest.get(as, path)).json()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get(member)
                .getAsString();
    }

    private static Answer good(Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }
}
