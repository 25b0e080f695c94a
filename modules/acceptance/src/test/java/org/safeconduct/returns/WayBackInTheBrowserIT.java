package org.safeconduct.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.safeconduct.running.Chromium;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.Desk;
import org.safeconduct.scenario.Memory;
import org.safeconduct.scenario.Prologue;
import org.safeconduct.scenario.RestCaller;

/** The brother of the first family goes back as the two States do it: each officer at a browser, theirs beside ours. */
@Order(6)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WayBackInTheBrowserIT {

    private final RunningHouse house = RunningHouse.get();
    private final Memory memory = Prologue.of("first-family", "never", house, new RestCaller(house.address()));
    private final Map<String, Desk> desks = new HashMap<>();
    private Chromium chromium;
    private Path pictures;
    private String number;

    @BeforeAll
    void open() throws IOException {
        chromium = Chromium.open();
        pictures = Files.createDirectories(Path.of("target", "pictures", "way-back"));
        number = memory.get("request");
    }

    @AfterAll
    void close() {
        desks.values().forEach(Desk::close);
        chromium.close();
    }

    private Desk desk(String officer) {
        return desks.computeIfAbsent(officer,
                login -> new Desk(chromium.browser().newContext(), house.address(), login, pictures));
    }

    private Desk act(String officer, String word) {
        return desk(officer).open("/returns/act.xhtml?act=" + word + "&number=" + number);
    }

    private void send(Desk desk, String word) {
        desk.press("form", "send");
        assertThat(desk.wrong()).as(word).isEmpty();
        assertThat(desk.page().url()).contains("/returns/file.xhtml?number=" + number);
        assertThat(desk.page().locator(".summary-done").count()).isEqualTo(1);
        desk.picture(word);
    }

    private void simply(String officer, String word) {
        send(act(officer, word), word);
    }

    private Desk there(String account) {
        return desks.computeIfAbsent(account,
                login -> Desk.ofOtherState(chromium.browser().newContext(), house.address(), login, pictures));
    }

    private void theirs(String account, String word, Map<String, String> answers) {
        Desk desk = there(account).open("/partner/act.xhtml?act=" + word + "&number=" + number);
        answers.forEach((field, value) -> desk.fill("form", field, memory.fill(value)));
        desk.press("form", "send");
        assertThat(desk.wrong()).as(word).isEmpty();
        assertThat(desk.page().locator(".summary-done").count()).isEqualTo(1);
        desk.picture("theirs-" + word);
    }

    /** Side by side, each State in its own words. */
    private void bothRead(String ours, String theirs) {
        assertThat(desk("return").open("/returns/file.xhtml?number=" + number).stage()).isEqualTo(ours);
        assertThat(there("partner-srb").open("/partner/request.xhtml?number=" + number).stage()).isEqualTo(theirs);
    }

    private String text(String officer, String page) {
        return desk(officer).open(page).read();
    }

    @Test
    @Order(1)
    void whatCannotBeTakenBackIsAskedTwice() {
        Desk officer = act("return", "withdraw");
        officer.fill("form", "reason", "A wrong State was chosen.");
        officer.press("form", "send");
        assertThat(officer.field("form", "sure").getAttribute("aria-invalid")).isEqualTo("true");
        officer.fill("form", "sure", "true");
        send(officer, "withdraw");
        assertThat(text("return", "/returns/list.xhtml?state=R90")).contains(number);
    }

    @Test
    @Order(2)
    void aRequestIsOpenedOnThePageOfThePerson() {
        Desk officer = desk("return").open("/persons/file.xhtml?id=" + memory.get("brother"));
        officer.page().locator("a[href*='/returns/open.xhtml']").click();
        officer.fill("form", "partner", "SRB");
        officer.fill("form", "evidence:0:kind", "");
        officer.fill("form", "evidence:0:number", "P7654321");
        officer.press("form", "open");
        assertThat(officer.field("form", "evidence:0:kind").getAttribute("aria-invalid")).isEqualTo("true");
        officer.picture("open-refused");
        officer.fill("form", "evidence:0:kind", "NP-01");
        officer.press("form", "open");
        assertThat(officer.wrong()).isEmpty();
        number = officer.page().url().replaceAll(".*number=", "");
        assertThat(text("return", "/returns/list.xhtml?turn=mine")).contains(number, "R00");
    }

    @Test
    @Order(3)
    void theDraftIsCorrectedRowByRowAndLetGoByAnother() {
        Desk officer = act("return", "correct");
        officer.press("form", "addEvidence");
        officer.fill("form", "evidence:1:kind", "NF-03");
        officer.picture("correct-form");
        send(officer, "correct");
        assertThat(officer.read()).contains("P7654321", "Driving licence");
        simply("return", "present");
        assertThat(text("return-supervisor", "/work.xhtml")).contains("Readmission: waiting for you");
        there("partner-srb").open("/partner/request.xhtml?number=" + number);
        assertThat(there("partner-srb").status()).as("not sent yet").isEqualTo(404);
        simply("return-supervisor", "submit");
        bothRead("Submitted", "Sent to your State");
    }

    @Test
    @Order(4)
    void aQuestionIsAnsweredAndTheDeadlineExplained() {
        theirs("partner-srb", "confirm-receipt", Map.of("receivedOn", "${today}", "reference", "03/2-26"));
        bothRead("Receipt confirmed", "Receipt confirmed");
        theirs("partner-srb", "ask", Map.of("field", "/person/birthDate", "text", "Which day?"));
        bothRead("Question asked", "Information asked for");
        Desk officer = act("return", "answer");
        assertThat(officer.read()).contains("Which day?");
        officer.fill("form", "text", "The day is not known.");
        send(officer, "answer");
        assertThat(there("partner-srb").open("/partner/messages.xhtml?number=" + number).read())
                .contains("The day is not known.");
        there("partner-srb").picture("theirs-answered");
        bothRead("Receipt confirmed", "Receipt confirmed");
        officer.page().locator(".steps summary").first().click();
        assertThat(officer.page().locator(".steps li").first().innerText()).contains("it is not counted");
        officer.open("/returns/messages.xhtml?number=" + number);
        officer.fill("form", "text", "A copy of the passport is on its way.");
        officer.press("form", "send");
        assertThat(officer.read()).contains("on its way", "not read yet");
        officer.picture("messages");
    }

    @Test
    @Order(5)
    void aPlanIsRefusedAtItsFieldsAndKept() {
        theirs("partner-srb", "accept", Map.of());
        bothRead("Accepted", "Accepted");
        simply("return", "request-travel-document");
        theirs("mission-srb", "issue-travel-document",
                Map.of("number", "LP-77", "validFrom", "${today}", "validUntil", "${today+30}"));
        bothRead("Travel document issued", "Travel document issued");
        Desk planner = act("return-planner", "plan-transfer");
        planner.fill("form", "handoverPlace", "Belgrade airport");
        planner.press("form", "send");
        assertThat(planner.field("form", "departsOn").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(planner.field("form", "legs:0:mode").getAttribute("aria-invalid")).isEqualTo("true");
        planner.fill("form", "departsOn", memory.fill("${today}"));
        ride(planner);
        planner.picture("plan-form");
        send(planner, "plan-transfer");
        assertThat(planner.read()).contains("Belgrade airport", "JU 361", "Piet Voorbeeld");
        simply("return-planner", "notify-transfer");
        bothRead("Transfer notified", "Transfer announced");
    }

    private void ride(Desk planner) {
        planner.fill("form", "legs:0:mode", "AIR");
        planner.fill("form", "legs:0:carrier", "Air Serbia");
        planner.fill("form", "legs:0:service", "JU 361");
        planner.fill("form", "legs:0:origin", "AMS");
        planner.fill("form", "legs:0:destination", "BEG");
        planner.fill("form", "legs:0:departs", memory.fill("${today}T09:40"));
        planner.fill("form", "legs:0:arrives", memory.fill("${today}T12:05"));
        planner.fill("form", "escorts:0:name", "Piet Voorbeeld");
        planner.fill("form", "escorts:0:document", "NL123");
    }

    @Test
    @Order(6)
    void bothStatesConfirmTheHandover() {
        Desk planner = act("return-planner", "hand-over");
        planner.fill("form", "remarks", "One suitcase");
        planner.fill("form", "sure", "true");
        send(planner, "hand-over");
        bothRead("Transfer notified", "Transfer announced");
        theirs("partner-srb", "confirm-handover", Map.of("receivedOn", "${today}"));
        bothRead("Transferred", "Arrived");
        Desk supervisor = act("return-supervisor", "close");
        supervisor.fill("form", "reason", "Arrived");
        supervisor.fill("form", "sure", "true");
        supervisor.press("form", "send");
        supervisor.picture("close");
        assertThat(text("return", "/returns/list.xhtml?state=R60")).contains(number);
        bothRead("Closed: returned", "Closed: returned");
    }
}
