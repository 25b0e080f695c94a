package org.safeconduct.returns;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.Memory;
import org.safeconduct.scenario.Printed;
import org.safeconduct.scenario.Prologue;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/** The brother of the first family goes back, both States through the API: from the request to the confirmed handover. */
@Order(5)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WayBackByRestIT {

    private final RunningHouse house = RunningHouse.get();
    private final RestCaller rest = new RestCaller(house.address());
    private final Memory memory = Prologue.of("first-family", "never", house, rest);
    private final String path = "/readmission-requests/" + newest();

    private String newest() {
        JsonArray items = rest.get("return", "/readmission-requests").json().getAsJsonArray("items");
        assertThat(items.get(0).getAsJsonObject().get("person").getAsString()).isEqualTo(memory.get("brother"));
        return items.get(0).getAsJsonObject().get("number").getAsString();
    }

    private Answer act(String as, String word, String body) {
        Answer seen = rest.get(as, path);
        String tag = seen.status() == 200 ? seen.tag() : rest.get("return", path).tag();
        return rest.post(as, path + "/acts/" + word, memory.fill(body), tag);
    }

    private void done(String as, String word, String body, String state) {
        Answer answer = act(as, word, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("state").getAsString()).isEqualTo(state);
    }

    private void refused(String as, String word, String body, String problem) {
        Answer answer = act(as, word, body);
        assertThat(answer.problem()).as(answer.body()).isEqualTo(problem);
    }

    @Test
    @Order(1)
    void aDraftIsUnknownToTheOtherStateLikeWhatDoesNotExist() {
        Answer draft = rest.get("partner-srb", path);
        Answer nothing = rest.get("partner-srb", "/readmission-requests/M-2026-9999999");
        assertThat(draft.status()).isEqualTo(404);
        assertThat(draft.json().get("title")).isEqualTo(nothing.json().get("title"));
        assertThat(draft.json().keySet()).isEqualTo(nothing.json().keySet());
        refused("partner-srb", "confirm-receipt", "{\"receivedOn\": \"${today}\", \"reference\": \"X\"}", "unknown");
    }

    @Test
    @Order(2)
    void twoOfficersLetItGo() {
        refused("return", "present", "{}", "rule");
        done("return", "correct", """
                {"kind": "regular", "evidence": [{"kind": "NP-01", "number": "P7654321"}]}""", "R00");
        done("return", "present", "{}", "R01");
        refused("return", "submit", "{}", "forbidden");
        refused("partner-srb", "submit", "{}", "forbidden");
        done("return-supervisor", "submit", "{}", "R02");
    }

    @Test
    @Order(3)
    void theOtherStateSeesItsSideAndNothingElse() {
        Answer theirs = rest.get("partner-srb", path);
        assertThat(theirs.json().keySet()).doesNotContain("office", "openedBy", "preparedBy", "crossings", "partner");
        assertThat(theirs.body()).doesNotContain(memory.get("case"), memory.get("brother"), "return-supervisor", "HQ");
        assertThat(rest.get("partner-kaz", path).status()).isEqualTo(404);
        assertThat(rest.get("partner-srb", "/cases/" + memory.get("case")).status()).isEqualTo(403);
        assertThat(rest.get("partner-srb", "/persons/" + memory.get("brother")).status()).isEqualTo(403);
        assertThat(rest.get("partner-srb", "/readmission-requests").body()).contains(path.substring(22));
        assertThat(rest.get("partner-kaz", "/readmission-requests").body()).doesNotContain(path.substring(22));
    }

    @Test
    @Order(4)
    void aQuestionIsAnswered() {
        done("partner-srb", "confirm-receipt", "{\"receivedOn\": \"${today}\", \"reference\": \"03/2-26\"}", "R03");
        done("partner-srb", "ask", "{\"field\": \"/person/birthDate\", \"text\": \"Which day?\"}", "R04");
        done("return", "answer", "{\"field\": \"/person/birthDate\", \"text\": \"Not known.\"}", "R03");
        assertThat(rest.post("partner-srb", path + "/messages", "{\"text\": \"Thank you.\"}", null).status())
                .isEqualTo(201);
        assertThat(rest.get("return-planner", path + "/messages").json().getAsJsonArray("items")).hasSize(3);
        assertThat(rest.get("return", path).json().getAsJsonArray("limits").get(0).toString()).contains("steps");
    }

    @Test
    @Order(5)
    void theMissionGivesADocument() {
        refused("mission-srb", "accept", "{}", "forbidden");
        done("partner-srb", "accept", "{}", "R10");
        done("return", "request-travel-document", "{}", "R40");
        done("mission-srb", "issue-travel-document",
                "{\"number\": \"LP-77\", \"validFrom\": \"${today}\", \"validUntil\": \"${today+30}\"}", "R42");
    }

    @Test
    @Order(6)
    void whatComesBetweenSuspendsItAndIsNotTold() {
        String bars = "/persons/" + memory.get("brother") + "/bars";
        rest.post("return-supervisor", bars, memory.fill("""
                {"kind": "court-order", "from": "${today}", "reference": "AMS 26/99"}"""), null);
        Answer theirs = rest.get("partner-srb", path);
        assertThat(theirs.json().get("state").getAsString()).isEqualTo("R49");
        assertThat(theirs.body()).doesNotContain("AMS", "court", "suspend\"");
        refused("return-supervisor", "resume", "{\"reason\": \"Lifted\"}", "rule");
        JsonArray set = rest.get("return-supervisor", bars).json().getAsJsonArray("items");
        String bar = bars + "/" + set.get(set.size() - 1).getAsJsonObject().get("id").getAsString();
        rest.post("return-supervisor", bar + "/lift", "{\"reason\": \"Dismissed\"}",
                rest.get("return-supervisor", bar).tag());
        done("return-supervisor", "resume", "{\"reason\": \"Lifted\"}", "R42");
    }

    @Test
    @Order(7)
    void bothSidesConfirmTheHandover() {
        done("return-planner", "plan-transfer", """
                {"departsOn": "${today}", "handoverPlace": "Belgrade airport", "legs": [{"mode": "air",
                 "carrier": "Air Serbia", "service": "JU 361", "origin": "AMS", "destination": "BEG",
                 "departs": "${today}T09:40:00+01:00", "arrives": "${today}T12:05:00+01:00"}],
                 "escorts": [{"name": "Piet Voorbeeld", "document": "NL123"}], "medicalEscort": false}""", "R43");
        done("return-planner", "notify-transfer", "{}", "R44");
        done("border", "hand-over", "{\"remarks\": \"One suitcase\"}", "R44");
        refused("border", "hand-over", "{}", "rule");
        done("partner-srb", "hand-over", "{\"receivedOn\": \"${today}\"}", "R47");
        done("return-supervisor", "close", "{\"reason\": \"Arrived\"}", "R60");
    }

    @Test
    @Order(8)
    void bothSidesPrintTheSameFormsAndNothingOfTheAsylumFile() {
        for (String form : List.of("application", "reply", "travel-document-data", "transfer-notification",
                "handover-record")) {
            for (String side : List.of("return", "border", "partner-srb", "mission-srb")) {
                HttpResponse<byte[]> answer = rest.file(side, path + "/form.pdf?form=" + form);
                assertThat(answer.statusCode()).as(side + " " + form).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Disposition")).hasValue(
                        "attachment; filename=\"" + path.substring(22) + ".pdf\"");
                assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
                Printed printed = new Printed(answer.body());
                assertThat(printed.archival()).isTrue();
                assertThat(printed.everything()).contains(path.substring(22), "Dragan")
                        .doesNotContain(memory.get("case"), memory.get("brother"), "AMS 26/99", "return-supervisor");
            }
        }
        assertThat(rest.get("return", path + "/form.pdf?form=tacit-acceptance").problem()).isEqualTo("rule");
        assertThat(rest.get("partner-srb", path + "/form.pdf?form=invoice").problem()).isEqualTo("invalid");
        assertThat(rest.get("partner-kaz", path + "/form.pdf").problem()).isEqualTo("unknown");
        assertThat(rest.get("manager", path + "/form.pdf").problem()).isEqualTo("forbidden");
    }

    @Test
    @Order(9)
    void everyStepIsInTheLog() {
        String number = path.substring(22);
        for (String action : List.of("READMISSION_SUBMIT", "PARTNER_REPLY", "PARTNER_DOCUMENT", "READMISSION_RESUME",
                "TRANSFER_NOTIFY", "TRANSFER_HAND_OVER", "PARTNER_RECEIVE", "PARTNER_READ", "READMISSION_PRINT",
                "PARTNER_PRINT")) {
            assertThat(rest.get("auditor", "/audit/entries?outcome=done&subject=RETURN:" + number + "&action=" + action)
                    .json()
                    .getAsJsonArray("items")).as(action).isNotEmpty();
        }
    }
}
