package org.safeconduct.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.safeconduct.running.Chromium;
import org.safeconduct.running.RunningHouse;

/** Two officers at two browsers write in one file: different parts both stay; of the same part nobody loses a word. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(5)
class TwoOfficersIT {

    private static final String SAVED = ".summary-done";
    private static final String CLASH = ".clash";

    private final RunningHouse house = RunningHouse.get();
    private final Memory memory = Memory.in(house);
    private final RestCaller rest = new RestCaller(house.address());
    private Chromium chromium;
    private Desk registration;
    private Desk protection;
    private Desk owner;
    private Desk ownerElsewhere;

    /** The first family's case, up to the interviews that were held and not yet written down. */
    @BeforeAll
    void open() throws IOException {
        RestPlayer player = new RestPlayer(rest, house.clock(), memory);
        List<Step> steps = Scenario.read("first-family").steps();
        steps.stream()
                .takeWhile(step -> !step.what().equals("write-sections"))
                .filter(step -> step.refused() == null)
                .forEach(player::play);
        chromium = Chromium.open();
        Path pictures = Files.createDirectories(Path.of("target", "pictures", "two-officers"));
        registration = desk("registration", pictures);
        protection = desk("protection", pictures);
        owner = desk("eligibility-review", pictures);
        ownerElsewhere = desk("eligibility-review", pictures);
    }

    private Desk desk(String officer, Path pictures) {
        return new Desk(chromium.browser().newContext(), house.address(), officer, pictures);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void twoFactsOfAPersonCorrectedAtOnceBothStay() {
        correcting(registration, "daughter", "birthPlace");
        correcting(protection, "daughter", "maritalStatus");

        correct(registration, "birthPlace", "Tutin");
        correct(protection, "maritalStatus", "REFUSED");

        assertThat(registration.page().locator(SAVED).count()).isEqualTo(1);
        assertThat(protection.page().locator(SAVED).count()).isEqualTo(1);
        assertThat(stored("daughter", "birthPlace")).isEqualTo("Tutin");
        assertThat(stored("daughter", "maritalStatus")).isEqualTo("REFUSED");
    }

    @Test
    void theSameFactCorrectedAtOnceIsShownToTheSecondWithBothValues() {
        correcting(registration, "son", "birthPlace");
        correcting(protection, "son", "birthPlace");

        correct(registration, "birthPlace", "Tutin");
        correct(protection, "birthPlace", "Sjenica");

        assertThat(stored("son", "birthPlace")).isEqualTo("Tutin");
        assertThat(protection.page().locator(CLASH).innerText()).contains("Tutin", "Ilse Verbruggen", "Sjenica");
        protection.picture("same-fact");

        protection.press("form", "mine");
        protection.press("form", "correct");

        assertThat(protection.page().locator(CLASH).count()).isZero();
        assertThat(stored("son", "birthPlace")).isEqualTo("Sjenica");
    }

    @Test
    void whoLooksAndTakesWhatTheOtherSavedChangesNothing() {
        correcting(registration, "brother", "birthDate");
        correcting(protection, "brother", "birthDate");

        correct(registration, "birthDate", "1987-12");
        correct(protection, "birthDate", "1988");
        protection.press("form", "theirs");

        assertThat(protection.page().locator(CLASH).count()).isZero();
        assertThat(stored("brother", "birthDate")).isEqualTo("1987-12");
    }

    @Test
    void twoPartsOfTheRecordWrittenAtOnceBothStay() {
        owner.open(record());
        ownerElsewhere.open(record());

        write(owner, "ROUTE", "By bus, three days.");
        write(ownerElsewhere, "CLOSING", "Nothing to add.");

        owner.open(record());
        assertThat(part(owner, "ROUTE").locator("textarea").inputValue()).isEqualTo("By bus, three days.");
        assertThat(part(owner, "CLOSING").locator("textarea").inputValue()).isEqualTo("Nothing to add.");
    }

    @Test
    void theSamePartWrittenAtOnceIsShownToTheSecondWithBothTexts() {
        owner.open(record());
        ownerElsewhere.open(record());

        write(owner, "FAMILY", "A sister in Tutin.");
        write(ownerElsewhere, "FAMILY", "Two sisters in Tutin.");

        assertThat(ownerElsewhere.page().locator(CLASH).innerText())
                .contains("A sister in Tutin.", "Teun Swinkels", "Two sisters in Tutin.");
        ownerElsewhere.picture("same-part");
        ownerElsewhere.press("form", "mine");
        part(ownerElsewhere, "FAMILY").locator("button").click();
        ownerElsewhere.page().locator(SAVED).waitFor();

        owner.open(record());
        assertThat(part(owner, "FAMILY").locator("textarea").inputValue()).isEqualTo("Two sisters in Tutin.");
    }

    private void correcting(Desk desk, String person, String fact) {
        desk.open("/persons/file.xhtml?id=" + memory.get(person) + "&correct=" + fact);
    }

    private static void correct(Desk desk, String fact, String value) {
        desk.fill("form", fact, value);
        desk.fill("form", "reason", "As the person said today.");
        desk.press("form", "correct");
    }

    private String stored(String person, String fact) {
        JsonObject file = rest.get("registration", "/persons/" + memory.get(person)).json();
        return file.get(fact).getAsString();
    }

    private String record() {
        return "/cases/interview.xhtml?number=" + memory.get("case");
    }

    /** The part in the record of the one who was heard last. */
    private static Locator part(Desk desk, String section) {
        return desk.page().locator(".field:has(textarea[data-section='" + section + "'])").last();
    }

    private static void write(Desk desk, String section, String text) {
        part(desk, section).locator("textarea").fill(text);
        part(desk, section).locator("button").click();
        desk.page().locator(SAVED + ", " + CLASH).first().waitFor();
    }
}
