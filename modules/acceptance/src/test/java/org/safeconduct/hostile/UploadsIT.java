package org.safeconduct.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.safeconduct.hostile.Contents.MB;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/** Papers that are not what they say, too large or broken off, through the API: refused at the field, nothing kept. */
@Order(Integer.MAX_VALUE - 2)
class UploadsIT {

    private static final String OFFICER = "eligibility-review";

    private final Ground ground = Ground.get();
    private final RestCaller rest = ground.rest();
    private final String file = ground.memory().fill("/cases/${case}");

    @AfterAll
    static void theLogTellsNothing() {
        Logs.tellNothing();
    }

    static Stream<Arguments> papers() {
        byte[] script = Contents.text("<html><script>alert('" + Ground.MARK + "')</script></html>");
        byte[] drawing = Contents.text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        return Stream.of(
                arguments("passport.jpg", Contents.pdf(), "document-type"),
                arguments("passport.docx", Contents.pdf(), "document-type"),
                arguments("page.html", script, "document-type"),
                arguments("page.pdf", script, "document-type"),
                arguments("drawing.svg", drawing, "document-type"),
                arguments("drawing.png", drawing, "document-type"),
                arguments("program.exe", Contents.text("MZ" + Ground.MARK), "document-type"),
                arguments("letter.zip", Contents.bomb(), "document-type"),
                arguments("letter.docx", Contents.bomb(), "archive-bomb"),
                arguments("empty.txt", new byte[0], "empty"),
                arguments("no-ending", Contents.words(10), "document-type"),
                arguments("broken.pdf", Contents.pdf(), "document-broken"));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void areWhatTheySay(String name, byte[] content, String key) {
        Map<String, String> before = Rows.now(RunningHouse.get().owner());
        Answer answer = Letters.sent(rest, OFFICER, file, name, content);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"pointer\":\"/content\"").contains("\"key\":\"" + key + "\"");
        assertThat(Rows.now(RunningHouse.get().owner())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {20 * MB + 1, 21 * MB, 27 * MB, 40 * MB})
    void areTooLarge(int size) {
        Map<String, String> before = Rows.now(RunningHouse.get().owner());
        Answer answer = Letters.sent(rest, OFFICER, file, "long.txt", Contents.words(size));
        assertThat(answer.status()).as(answer.body()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("too-large");
        assertThat(Rows.now(RunningHouse.get().owner())).isEqualTo(before);
    }

    @Test
    void ofTwentyMegabytesComeBackAsTheyWere() {
        Answer filed = Letters.sent(rest, OFFICER, file, "long.txt", Contents.words(20 * MB));
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        Answer back = rest.get(OFFICER, file + "/documents/" + filed.json().get("id").getAsString() + "/content");
        assertThat(back.type()).startsWith("text/plain");
        assertThat(back.body()).hasSize(20 * MB).matches(text -> text.chars().allMatch(c -> c == 'a'));
    }

    static Stream<String> bodies() {
        String whole = new String(Letters.parts("a.txt", Contents.text("words")), StandardCharsets.UTF_8);
        return Stream.of(
                "", "--", Ground.MARK,
                whole.substring(0, whole.length() / 2),
                whole.replace("name=\"title\"", "name=\"" + Ground.MARK + "\""),
                whole.replace("name=\"title\"", "name=\"kind\""),
                whole.replace("name=\"content\"", "name=\"other\""),
                whole.replace("PPT", Ground.MARK),
                whole.replace("A paper", Ground.MARK.repeat(900)),
                whole.replace("a.txt", "a".repeat(9_000) + ".txt"),
                whole.replace("name=\"title\"", "name=\"person\""));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void comeInTheForm(String body) {
        Map<String, String> before = Rows.now(RunningHouse.get().owner());
        HttpRequest.Builder request = rest.request(file + "/documents").POST(BodyPublishers.ofString(body));
        for (String type : new String[]{"multipart/form-data; boundary=" + Letters.EDGE, "multipart/form-data"}) {
            Answer answer = rest.send(OFFICER, request.copy().header("Content-Type", type));
            assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
            assertThat(answer.type()).isEqualTo("application/problem+json");
        }
        assertThat(Rows.now(RunningHouse.get().owner())).isEqualTo(before);
    }

    /** Fewer bytes come than were promised, then the caller hangs up; or more come than were promised. */
    @ParameterizedTest
    @ValueSource(ints = {-200, 200})
    void ofWrongLengthLeaveNothing(int promised) throws IOException {
        Map<String, String> before = Rows.now(RunningHouse.get().owner());
        byte[] body = Letters.parts("a.txt", Contents.words(1_000));
        String head = "POST /api/v1" + file + "/documents HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Bearer " + Tokens.good() + "\r\nContent-Type: multipart/form-data; boundary="
                + Letters.EDGE + "\r\nContent-Length: " + (body.length + promised) + "\r\n\r\n";
        try (Socket socket = new Socket("localhost", RunningHouse.get().address().getPort())) {
            socket.getOutputStream().write(Contents.text(head));
            socket.getOutputStream().write(body);
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).doesNotContain("HTTP/1.1 2").doesNotContain("HTTP/1.1 5");
        }
        assertThat(rest.get(OFFICER, "/tasks/counts").status()).isEqualTo(200);
        assertThat(Rows.now(RunningHouse.get().owner())).isEqualTo(before);
    }
}
