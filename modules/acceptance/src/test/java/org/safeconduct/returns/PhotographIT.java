package org.safeconduct.returns;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
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
import org.safeconduct.scenario.Prologue;
import org.safeconduct.scenario.RequestDesk;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/** A photograph from the case file goes to the other State as pixels alone, and an answer renews what it was told. */
@Order(8)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PhotographIT {

    private static final String EDGE = "edge-of-a-photograph";
    private static final String LOADED = "e => e.complete && e.naturalWidth";

    private final RunningHouse house = RunningHouse.get();
    private final RestCaller rest = new RestCaller(house.address());
    private final Memory memory = Prologue.of("first-family", "never", house, rest);
    private final RequestDesk requests = new RequestDesk(rest);
    private final String number = requests.newest();
    private TwoRooms rooms;
    private Desk ours;
    private Desk theirs;

    @BeforeAll
    void open() {
        rooms = new TwoRooms(house, "photograph");
        ours = rooms.ours("return");
        theirs = rooms.theirs("partner-srb");
    }

    @AfterAll
    void close() {
        rooms.close();
    }

    private String filed() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB), "png", picture);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "kind", "PHO");
        part(body, "title", "Taken at the asylum interview");
        part(body, "person", memory.get("brother"));
        text(body, "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"content\"; filename=\"face.png\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(picture.toByteArray());
        text(body, "\r\n--" + EDGE + "--\r\n");
        Answer answer = rest.send("manager", rest.request("/cases/" + memory.get("case") + "/documents")
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("id").getAsString();
    }

    private static void part(ByteArrayOutputStream body, String name, String value) {
        text(body, "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static void text(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Order(1)
    void anOfficerChoosesItInTheDraft() throws IOException {
        String document = filed();
        requests.done("return", number, "correct", """
                {"kind": "regular", "evidence": [{"kind": "NP-01", "number": "P7654321"}]}""");
        Answer choices = rest.get("return", RequestDesk.path(number) + "/photographs");
        assertThat(choices.body()).contains(document).doesNotContain("asylum");
        ours.open("/returns/act.xhtml?number=" + number + "&act=correct");
        ours.fill("form", "photograph", document);
        ours.page().locator("[id='form:send']").click();
        ours.page().waitForURL("**/returns/file.xhtml**");
        assertThat(ours.page().locator("img.portrait").evaluate(LOADED)).isEqualTo(450);
        assertThat(requests.file(number).get("photograph").getAsString()).isEqualTo(document);
    }

    @Test
    @Order(2)
    void theOtherStateSeesIt() throws IOException {
        assertThat(rest.get("partner-srb", RequestDesk.path(number) + "/photograph").problem()).isEqualTo("unknown");
        requests.done("return", number, "present", "{}");
        requests.done("return-supervisor", number, "submit", "{}");
        theirs.open("/partner/request.xhtml?number=" + number);
        assertThat(theirs.page().locator("img.portrait").evaluate(LOADED)).isEqualTo(450);
        HttpResponse<byte[]> answer = rest.file("partner-srb", RequestDesk.path(number) + "/photograph");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.body())).getHeight()).isEqualTo(600);
        assertThat(rest.get("partner-kaz", RequestDesk.path(number) + "/photograph").problem()).isEqualTo("unknown");
        assertThat(rest.get("partner-srb", RequestDesk.path(number) + "/photographs").problem())
                .isEqualTo("forbidden");
    }

    @Test
    @Order(3)
    void anAnswerRenewsWhatItIsAbout() {
        requests.done("partner-srb", number, "confirm-receipt",
                "{\"receivedOn\": \"" + requests.file(number).get("openedOn").getAsString()
                        + "\", \"reference\": \"03/9-26\"}");
        requests.done("partner-srb", number, "ask",
                "{\"field\": \"/person/lastAddress\", \"text\": \"Where did he live?\"}");
        requests.file(number);
        ours.open("/returns/act.xhtml?number=" + number + "&act=answer");
        ours.fill("form", "text", "With his aunt.");
        ours.fill("form", "lastAddress", "Example Street 7");
        ours.page().locator("[id='form:send']").click();
        ours.page().waitForURL("**/returns/file.xhtml**");
        assertThat(ours.page().locator("[aria-labelledby='amendments-title']").innerText())
                .contains("Example Street 7");
        theirs.open("/partner/request.xhtml?number=" + number);
        assertThat(theirs.page().locator("[aria-labelledby='amendments-title']").innerText())
                .contains("Example Street 7")
                .doesNotContain("return");
        JsonObject check = rest.get("return", RequestDesk.path(number) + "/check").json();
        assertThat(check.getAsJsonObject("score").get("of").getAsInt()).isEqualTo(9);
    }
}
