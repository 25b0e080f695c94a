package org.safeconduct.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.safeconduct.hostile.Contents.MB;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.running.Chromium;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.Desk;

/** The same papers in the staff room: the officer is told at the field, and nothing is kept. */
@Order(Integer.MAX_VALUE - 3)
class StaffUploadsIT {

    private static Chromium chromium;
    private static Desk desk;
    private static String page;

    @TempDir Path folder;

    @BeforeAll
    static void open() {
        page = "/files/papers.xhtml?of=" + Ground.get().memory().fill("CASE:${case}");
        chromium = Chromium.open();
        desk = new Desk(chromium.browser().newContext(), RunningHouse.get().address(), "eligibility-review", null);
    }

    @AfterAll
    static void close() {
        chromium.close();
        Logs.tellNothing();
    }

    static Stream<Arguments> papers() {
        return Stream.of(
                arguments("passport.jpg", Contents.pdf()),
                arguments("letter.docx", Contents.bomb()),
                arguments("empty.txt", new byte[0]),
                arguments("one-too-many.txt", Contents.words(20 * MB + 1)),
                arguments("large.txt", Contents.words(25 * MB)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void areRefusedAtTheField(String name, byte[] content) throws IOException {
        desk.open(page);
        Map<String, String> before = Rows.now(RunningHouse.get().owner());
        send(name, content);
        assertThat(desk.wrong()).isNotBlank();
        assertThat(desk.page().locator(".field:has([id='file:content']) .field-error").innerText()).isNotBlank();
        assertThat(Rows.now(RunningHouse.get().owner())).isEqualTo(before);
    }

    @Test
    void thatAreTooLargeAreNotEvenSentByTheBrowser() throws IOException {
        desk.open(page);
        choose("large.txt", Contents.words(20 * MB + 1));
        String said = desk.field("file", "content").evaluate("e => e.validationMessage").toString();
        assertThat(said).startsWith("The file is larger than 20 MB.");
        choose("small.txt", Contents.words(MB));
        assertThat(desk.field("file", "content").evaluate("e => e.validationMessage")).isEqualTo("");
    }

    @Test
    void ofTwentyMegabytesAreFiled() throws IOException {
        desk.open(page);
        send("long.txt", Contents.words(20 * MB));
        assertThat(desk.wrong()).isEmpty();
        assertThat(desk.page().content()).contains("A paper of twenty");
    }

    /** Past the browser's own look at the size: anybody can send anything. */
    private void send(String name, byte[] content) throws IOException {
        desk.field("file", "content").evaluate("e => e.removeAttribute('data-most')");
        choose(name, content);
        desk.press("file", "add");
    }

    private void choose(String name, byte[] content) throws IOException {
        desk.fill("file", "kind", "PPT");
        desk.fill("file", "title", "A paper of twenty");
        desk.field("file", "content").setInputFiles(Files.write(folder.resolve(name), content));
    }
}
