package org.safeconduct.returns;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.running.Chromium;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/** Each room has a door of its own, and who stands before the wrong one is not told so. */
@Order(7)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartnerDoorIT {

    private static final String WRONG = "The login or the password is not right";

    private final RunningHouse house = RunningHouse.get();
    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    private Page at(String room, String login, String password) {
        Page page = chromium.browser().newContext().newPage();
        page.navigate(house.at(room + "/login.xhtml").toString());
        page.locator("[id='form:login']").fill(login);
        page.locator("[id='form:password']").fill(password);
        page.locator("main button[type=submit]").click();
        return page;
    }

    @ParameterizedTest
    @CsvSource({"/partner, return", "/partner, admin", "'', partner-srb", "'', mission-srb", "/partner, nobody"})
    void whoComesToAnotherRoomsDoorIsToldAsIfThePasswordWereWrong(String room, String account) {
        Page page = at(room, account, "demo-" + account + "-password");
        assertThat(page.locator(".summary-wrong").innerText()).contains(WRONG);
        assertThat(page.url()).endsWith(room + "/login.xhtml");
        page.context().close();
    }

    @Test
    void aOneTimePasswordIsChangedBeforeAnythingIsSeen() {
        String login = "mission-" + System.nanoTime() % 1_000_000;
        Answer made = new RestCaller(house.address()).post("admin", "/staff/officers", "{\"login\": \"" + login
                + "\", \"name\": \"Second secretary\", \"office\": \"SRB\", \"roles\": [\"MISSION\"]}", null);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String oneTime = made.json().get("oneTimePassword").getAsString();
        Page page = at("/partner", login, oneTime);
        page.waitForURL("**/partner/password.xhtml");
        page.navigate(house.at("/partner/request.xhtml?number=M-2026-0000001").toString());
        assertThat(page.url()).endsWith("/partner/password.xhtml");
        page.locator("[id='form:current']").fill(oneTime);
        page.locator("[id='form:fresh']").fill("seven quiet bridges");
        page.locator("[id='form:again']").fill("seven quiet bridges");
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/partner/inbox.xhtml");
        page.locator("summary:has(.top-word)").click();
        page.locator("#leave button").click();
        page.waitForURL("**/partner/login.xhtml?left=1");
        page.navigate(house.at("/partner/inbox.xhtml").toString());
        assertThat(page.url()).contains("/partner/login.xhtml");
        page.context().close();
    }
}
