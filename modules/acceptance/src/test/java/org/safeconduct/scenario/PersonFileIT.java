package org.safeconduct.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.running.Chromium;
import org.safeconduct.running.RunningHouse;

/** What an officer writes on a person's page stands in the record as the interface shows it; what is wrong is said at the field. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(6)
class PersonFileIT {

    private static final String SAVED = ".summary-done";
    private static final String OFFICER = "registration";

    private final RunningHouse house = RunningHouse.get();
    private final RestCaller rest = new RestCaller(house.address());
    private Chromium chromium;
    private Desk desk;
    private Desk again;
    private String person;

    @BeforeAll
    void open() throws IOException {
        person = Prologue.of("one-man", "triage", house, rest).get("person");
        chromium = Chromium.open();
        Path pictures = Files.createDirectories(Path.of("target", "pictures", "person-file"));
        desk = new Desk(chromium.browser().newContext(), house.address(), OFFICER, pictures);
        again = new Desk(chromium.browser().newContext(), house.address(), OFFICER, pictures);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void aNeedIsAddedWithTheDayOnWhichItWasNoticed() {
        page(desk, "add=need");
        save(desk, "It was told at the counter.");
        assertThat(error("addition", "need")).as("no need was chosen").isNotBlank();

        desk.fill("addition", "need", "DS");
        desk.fill("addition", "noticedOn", "2026-11-20");
        desk.press("addition", "add");
        assertThat(desk.page().locator(SAVED).count()).isEqualTo(1);
        assertThat(needs("DS")).hasSize(1);
        assertThat(needs("DS").getFirst().get("noticedOn").getAsString()).isEqualTo("2026-11-20");
        desk.picture("need-added");
    }

    @Test
    void whatIsSentTwiceIsAddedOnce() {
        page(desk, "add=need");
        page(again, "add=need");
        for (Desk one : List.of(desk, again)) {
            one.fill("addition", "need", "SM");
            one.fill("addition", "noticedOn", "2026-11-20");
            save(one, "A letter of the hospital.");
            assertThat(one.page().locator(SAVED).count()).isEqualTo(1);
        }
        assertThat(needs("SM")).hasSize(1);
    }

    @Test
    void theFoldOfADocumentStaysOpenOverWhatItHolds() {
        desk.page().navigate(house.address() + "/registration/new.xhtml");
        Locator fold = desk.page().locator("details:has([id='form:mrz'])");
        assertThat(fold.getAttribute("open")).isNull();
        fold.locator("summary").first().click();
        desk.fill("form", "mrz", "nonsense");
        desk.press("form", "read");
        assertThat(error("form", "mrz")).isNotBlank();
        assertThat(desk.field("form", "mrz").isVisible()).as("the field with the error").isTrue();
        fold.evaluate("fold => fold.open = false");
        desk.page().locator(".summary-wrong a").first().click();
        assertThat(desk.field("form", "mrz").evaluate("field => field === document.activeElement")).isEqualTo(true);

        desk.fill("form", "mrz",
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10");
        desk.press("form", "read");
        assertThat(desk.field("form", "documentNumber").isVisible()).as("what was read").isTrue();
        desk.picture("document-read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"files/papers.xhtml", "persons/file.xhtml", "registration/file.xhtml", "cases/file.xhtml",
            "files/papers.xhtml?of=nothing", "files/papers.xhtml?of=CASE:C-1", "persons/file.xhtml?id=nothing"})
    void anAddressThatNamesNoFileLeadsToNone(String page) {
        assertThat(desk.page().navigate(house.address() + "/" + page).status()).isIn(403, 404);
    }

    @Test
    void aDocumentIsReadCheckedAndAdded() {
        page(desk, "add=document");
        desk.fill("addition", "mrz",
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10");
        desk.press("addition", "read");
        assertThat(desk.field("addition", "documentNumber").inputValue()).isEqualTo("L898902C3");
        desk.fill("addition", "documentType", "PPT");
        save(desk, "Shown at the counter.");
        assertThat(error("addition", "mrz")).as("somebody else's birth date").isNotBlank();

        desk.fill("addition", "mrz", "");
        desk.fill("addition", "documentNumber", "X7712345");
        desk.fill("addition", "documentIssuer", "SRB");
        desk.fill("addition", "documentIssuedOn", "2020-01-02");
        desk.fill("addition", "documentExpiresOn", "2019-01-02");
        desk.press("addition", "add");
        assertThat(error("addition", "documentExpiresOn")).as("ends before it begins").isNotBlank();
        assertThat(desk.field("addition", "documentExpiresOn").inputValue()).as("stays to be mended")
                .isEqualTo("2019-01-02");

        desk.fill("addition", "documentExpiresOn", "2030-01-02");
        desk.press("addition", "add");
        assertThat(desk.page().locator(SAVED).count()).isEqualTo(1);
        assertThat(all("documents")).anyMatch(document -> document.get("number").getAsString().equals("X7712345"));
    }

    @Test
    void aNameIsCorrectedPartByPart() {
        page(desk, "correct=names");
        desk.press("form", "addName");
        Locator part = desk.page().locator("[id='form'] .name-part").last();
        part.locator("select").selectOption("FATHER");
        part.locator("input").first().fill("يوسف");
        part.locator("input").last().fill("Yusuf");
        desk.fill("form", "reason", "The passport has the father's name.");
        desk.press("form", "correct");
        assertThat(desk.page().locator(SAVED).count()).isEqualTo(1);
        JsonObject last = all("names").getLast();
        assertThat(last.get("value").getAsString()).isEqualTo("يوسف");
        assertThat(last.get("latin").getAsString()).isEqualTo("Yusuf");
        assertThat(last.get("type").getAsString()).isEqualToIgnoringCase("father");
    }

    @Test
    void theFurtherNationalitiesStayWhereTheFirstIsCorrected() {
        String path = "/persons/" + person;
        assertThat(rest.send(OFFICER, rest.request(path)
                .header("If-Match", rest.get(OFFICER, path).tag())
                .header("Change-Reason", "Three passports were shown")
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString(
                        "{\"nationalities\": [\"SYR\", \"IRQ\", \"JOR\"]}")))
                .status()).isEqualTo(200);
        page(desk, "correct=nationalities");
        desk.fill("form", "nationality", "LBN");
        desk.fill("form", "reason", "The first passport was read again.");
        desk.press("form", "correct");
        assertThat(desk.page().locator(SAVED).count()).isEqualTo(1);
        assertThat(record().getAsJsonArray("nationalities").asList().stream().map(JsonElement::getAsString))
                .containsExactly("LBN", "IRQ", "JOR");
    }

    @Test
    void whoLooksAlikeIsToldApart() {
        String name = unheard();
        String one = called(name);
        String other = called(name);
        desk.open("/persons/file.xhtml?id=" + one);
        desk.page().locator("details:has([id='apart']) summary").click();
        desk.press("apart", "tell");
        assertThat(desk.page().locator("[id='apart:other'][aria-invalid=true]").innerText()).as("nobody was chosen")
                .isNotBlank();
        desk.fill("apart", "other", other);
        desk.fill("apart", "reason", "Both were here together.");
        desk.press("apart", "tell");
        desk.page().locator(SAVED).waitFor();
        assertThat(desk.page().locator("[id='apart:other'] option[value='" + other + "']").count()).isZero();
    }

    /** A family name that nobody has: where ten thousand are called the same, who looks alike is not all told. */
    private static String unheard() {
        return "Q" + String.valueOf(System.nanoTime())
                .chars()
                .mapToObj(n -> String.valueOf((char) (n + 'a' - '0')))
                .collect(
                        Collectors.joining());
    }

    /** Somebody of that name, born in the same month as all others. */
    private String called(String family) {
        String body = """
                {"office": "HQ", "madeOn": "2026-11-20", "arrivedOn": "2026-11-19", "language": "ara", "searched": true,
                 "persons": [{"names": [{"type": "FAMILY", "value": "%s"}, {"type": "GIVEN", "value": "Yusuf"}], "sex": "M",
                              "birthDate": "1988-02", "nationalities": ["SYR"]}]}"""
                .formatted(family);
        return rest.post(OFFICER, "/registrations", body, null)
                .json()
                .getAsJsonArray("persons")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
    }

    private void page(Desk at, String what) {
        at.open("/persons/file.xhtml?id=" + person + "&" + what);
        assertThat(at.status()).isEqualTo(200);
    }

    private static void save(Desk at, String reason) {
        at.fill("addition", "reason", reason);
        at.press("addition", "add");
    }

    private String error(String form, String field) {
        return desk.page().locator(".field:has([id='" + form + ":" + field + "']) .field-error").innerText();
    }

    private List<JsonObject> needs(String code) {
        return all("needs").stream().filter(need -> need.get("code").getAsString().equals(code)).toList();
    }

    private List<JsonObject> all(String member) {
        return StreamSupport.stream(record().getAsJsonArray(member).spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private JsonObject record() {
        return rest.get(OFFICER, "/persons/" + person).json();
    }
}
