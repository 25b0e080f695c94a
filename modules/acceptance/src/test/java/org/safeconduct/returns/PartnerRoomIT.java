package org.safeconduct.returns;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.Desk;
import org.safeconduct.scenario.Memory;
import org.safeconduct.scenario.Printed;
import org.safeconduct.scenario.Prologue;
import org.safeconduct.scenario.RequestDesk;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/** The other State in its own room: what was shared with it, the answers that it gives, and nothing of the asylum file. */
@Order(7)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PartnerRoomIT {

    private final RunningHouse house = RunningHouse.get();
    private final RestCaller rest = new RestCaller(house.address());
    private final Memory memory = Prologue.of("first-family", "never", house, rest);
    private final RequestDesk requests = new RequestDesk(rest);
    private final String number = requests.newest();
    private TwoRooms rooms;
    private Desk authority;
    private Desk mission;
    private Desk stranger;

    @BeforeAll
    void open() {
        mark();
        requests.sent(number);
        rooms = new TwoRooms(house, "partner-room");
        authority = rooms.theirs("partner-srb");
        mission = rooms.theirs("mission-srb");
        stranger = rooms.theirs("partner-kaz");
    }

    @AfterAll
    void close() {
        rooms.close();
    }

    /** What must never be read on the other side: it stands in the file of the person and of the case. */
    private void mark() {
        String person = "/persons/" + memory.get("brother");
        changed(rest.send("registration", rest.request(person)
                .header("If-Match", rest.get("registration", person).tag())
                .header("Change-Reason", "Marked-as-asylum")
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString("{\"religion\": \"CAT\"}"))));
        changed(rest.send("registration", rest.request(person + "/documents")
                .header("If-Match", rest.get("registration", person).tag())
                .header("Change-Reason", "Marked-as-asylum")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"type\": \"ASC\", \"number\": \"MARKED-ASC-1\"}"))));
        changed(rest.post("manager", "/cases/" + memory.get("case") + "/notes",
                "{\"category\": \"CONTACT\", \"text\": \"Marked-as-asylum\"}", null));
    }

    private static void changed(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
    }

    @Test
    @Order(1)
    void theStateThatWasAskedSeesTheRequestAndNoOtherDoes() {
        assertThat(text(authority, "/inbox.xhtml")).contains(number, "Dragan");
        assertThat(text(stranger, "/inbox.xhtml?show=all")).doesNotContain(number, "Dragan");
        for (String page : List.of("/request.xhtml?number=", "/messages.xhtml?number=",
                "/act.xhtml?act=confirm-receipt&number=")) {
            String theirs = text(stranger, page + number);
            assertThat(stranger.status()).isEqualTo(404);
            assertThat(theirs).isEqualTo(text(stranger, page + "M-2026-9999999")).doesNotContain("Dragan");
        }
    }

    @Test
    @Order(2)
    void receiptIsConfirmedAndTheDeadlineExplained() {
        authority.open("/partner/act.xhtml?act=confirm-receipt&number=" + number);
        authority.press("form", "send");
        assertThat(authority.wrong()).as("nothing was filled in").isNotBlank();
        authority.fill("form", "receivedOn", memory.fill("${today}"));
        authority.fill("form", "reference", "03/2-26");
        authority.press("form", "send");
        assertThat(authority.page().url()).contains("/partner/request.xhtml");
        assertThat(authority.page().locator(".summary-done").count()).isEqualTo(1);
        authority.page().locator(".steps summary").first().click();
        assertThat(authority.page().locator(".steps li").first().innerText()).contains("it is not counted");
        authority.picture("receipt-confirmed");
    }

    @Test
    @Order(3)
    void bothStatesWriteToEachOther() {
        authority.open("/partner/messages.xhtml?number=" + number);
        authority.fill("form", "text", "Is there a birth certificate?");
        authority.press("form", "send");
        assertThat(text(authority, "/messages.xhtml?number=" + number)).contains("Is there a birth certificate?",
                "not read yet");
        rest.get("return", "/readmission-requests/" + number + "/messages");
        assertThat(text(authority, "/messages.xhtml?number=" + number)).doesNotContain("not read yet");
    }

    @Test
    @Order(3)
    void aMessageThatIsSentByTwoClicksIsWrittenOnce() {
        authority.open("/partner/messages.xhtml?number=" + number);
        authority.fill("form", "text", "Sent by two clicks.");
        authority.page().evaluate("""
                async () => {
                    const form = document.getElementById("form");
                    const sent = new URLSearchParams(new FormData(form));
                    sent.append("form:send", "");
                    const click = () => fetch(form.action, {method: "POST", body: sent});
                    await Promise.all([click(), click()]);
                    await click();
                }""");
        assertThat(text(authority, "/messages.xhtml?number=" + number)).containsOnlyOnce("Sent by two clicks.");
    }

    @Test
    @Order(4)
    void aRefusalNeedsItsReason() {
        authority.open("/partner/act.xhtml?act=refuse&number=" + number);
        authority.fill("form", "text", "Not in our registers.");
        authority.press("form", "send");
        assertThat(authority.wrong()).isNotBlank();
        assertThat(authority.page().locator("[id='form:reason']").getAttribute("aria-invalid")).isEqualTo("true");
        authority.open("/partner/act.xhtml?act=refuse&number=" + number);
        assertThat(authority.page().locator("[id='form:text']").inputValue()).as("what was refused is kept")
                .isEqualTo("Not in our registers.");
        assertThat(authority.page().locator(".note[role=status]").count()).isEqualTo(1);
    }

    @Test
    @Order(5)
    void theMissionGivesTheDocumentAfterTheAuthorityAccepted() {
        assertThat(text(mission, "/inbox.xhtml")).doesNotContain(number);
        authority.open("/partner/act.xhtml?act=accept&number=" + number);
        authority.press("form", "send");
        requests.file(number);
        requests.done("return", number, "request-travel-document", "{}");
        assertThat(text(mission, "/inbox.xhtml")).contains(number);
        mission.open("/partner/act.xhtml?act=issue-travel-document&number=" + number);
        mission.fill("form", "number", "LP-77");
        mission.fill("form", "validFrom", memory.fill("${today}"));
        mission.fill("form", "validUntil", memory.fill("${today+30}"));
        mission.press("form", "send");
        assertThat(text(mission, "/request.xhtml?number=" + number)).contains("LP-77");
        mission.picture("document-issued");
    }

    @Test
    @Order(6)
    void whatTheMissionMayNotDoIsNotOffered() {
        mission.open("/partner/act.xhtml?act=accept&number=" + number);
        assertThat(mission.page().locator("[id='form:send']").count()).isZero();
        assertThat(text(mission, "/act.xhtml?act=submit&number=" + number)).doesNotContain("Dragan");
        assertThat(mission.status()).isEqualTo(404);
    }

    @Test
    @Order(7)
    void noPageShowsAnythingOfTheAsylumFile() {
        List<String> pages = List.of("/inbox.xhtml", "/inbox.xhtml?show=all", "/request.xhtml?number=" + number,
                "/messages.xhtml?number=" + number, "/act.xhtml?act=accept&number=" + number);
        for (Desk desk : List.of(authority, mission)) {
            for (String page : pages) {
                desk.open("/partner" + page);
                assertThat(desk.page().content()).as(page)
                        .doesNotContainIgnoringCase("marked", "asylum", "Catholic", "religion", "refugee", "appeal")
                        .doesNotContain(memory.get("case"), memory.get("registration"), memory.get("brother"),
                                memory.get("mother"), "Milica", "looks for work", "Achterberg", "Stellingwerf",
                                "\"HQ\"");
            }
        }
    }

    @Test
    @Order(8)
    void noFormShowsAnythingOfTheAsylumFile() {
        for (Desk desk : List.of(authority, mission)) {
            desk.open("/partner/request.xhtml?number=" + number);
            List<String> forms = desk.page()
                    .locator("a[href*='/partner/form?']")
                    .all()
                    .stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            assertThat(forms).hasSize(4);
            for (String form : forms) {
                APIResponse answer = desk.page().request().get(house.address().resolve(form).toString());
                assertThat(answer.status()).as(form).isEqualTo(200);
                assertThat(answer.headers()).containsEntry("content-disposition",
                        "inline; filename=\"" + number + ".pdf\"");
                Printed printed = new Printed(answer.body());
                assertThat(printed.archival()).isTrue();
                assertThat(printed.everything()).as(form)
                        .contains(number, "Dragan")
                        .doesNotContainIgnoringCase("marked", "asylum", "Catholic", "religion", "refugee", "appeal")
                        .doesNotContain(memory.get("case"), memory.get("registration"), memory.get("brother"),
                                memory.get("mother"), "Milica", "looks for work", "Achterberg", "Stellingwerf");
            }
        }
    }

    @Test
    @Order(9)
    void aFormThatIsNotThereOrAnothersIsAnAddressThatDoesNotExist() {
        String theirs = text(stranger, "/form?form=application&number=" + number);
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(theirs).isEqualTo(text(stranger, "/form?form=application&number=M-2026-9999999"));
        text(authority, "/form?form=handover-record&number=" + number);
        assertThat(authority.status()).isEqualTo(404);
        text(authority, "/form?form=invoice&number=" + number);
        assertThat(authority.status()).isEqualTo(404);
    }

    private static String text(Desk desk, String page) {
        desk.open("/partner" + page);
        return desk.page().locator("main").innerText();
    }
}
