package org.safeconduct.returns;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.Desk;
import org.safeconduct.scenario.Prologue;
import org.safeconduct.scenario.RequestDesk;
import org.safeconduct.scenario.RestCaller;

/** The thread of a request with both States in front of it: what one writes the other sees, and nothing else crosses. */
@Order(7)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ThreadIT {

    private final RunningHouse house = RunningHouse.get();
    private final RestCaller rest = new RestCaller(house.address());
    private final RequestDesk requests = new RequestDesk(rest);
    private String number;
    private final List<String> crossed = new CopyOnWriteArrayList<>();
    private final List<String> sockets = new CopyOnWriteArrayList<>();
    private TwoRooms rooms;
    private Desk officer;
    private Desk authority;

    @BeforeAll
    void open() {
        Prologue.of("first-family", "never", house, rest);
        number = requests.newest();
        requests.sent(number);
        rooms = new TwoRooms(house, "thread");
        officer = rooms.ours("return");
        authority = rooms.theirs("partner-srb");
        listen(officer.page());
        listen(authority.page());
        officer.open("/returns/messages.xhtml?number=" + number);
        authority.open("/partner/messages.xhtml?number=" + number);
    }

    private void listen(Page page) {
        page.onWebSocket(socket -> {
            sockets.add(socket.url());
            socket.onFrameReceived(frame -> crossed.add(frame.text()));
        });
    }

    @AfterAll
    void close() {
        rooms.close();
    }

    private static Locator message(Desk desk, String text) {
        return desk.page().locator(".message", new Page.LocatorOptions().setHasText(text));
    }

    @Test
    @Order(1)
    void eachStateSeesWhatTheOtherWritesWithoutOpeningThePageAnew() {
        officer.page().evaluate("window.neverLeft = true");
        authority.fill("form", "field", "/person/birthDate");
        authority.fill("form", "text", "Which day of the month?");
        authority.press("form", "send");
        assertThat(message(officer, "Which day of the month?")).hasCount(1);
        assertThat(message(officer, "Which day of the month?").locator(".message-about")).hasCount(1);
        assertThat(officer.page().locator("#thread-news")).not().isEmpty();
        assertThat(officer.page().evaluate("window.neverLeft")).isEqualTo(true);
        officer.picture("officer");
    }

    @Test
    @Order(2)
    void theWriterSeesThatItWasRead() {
        authority.page().evaluate("window.neverLeft = true");
        authority.fill("form", "text", "Is there a birth certificate?");
        assertThat(message(authority, "Which day of the month?")).not().containsText("not read yet");
        officer.fill("form", "text", "The fourth.");
        officer.press("form", "send");
        assertThat(message(authority, "The fourth.")).hasCount(1);
        assertThat(message(officer, "The fourth.")).not().containsText("not read yet");
        assertThat(authority.field("form", "text").inputValue()).as("what is being written stays")
                .isEqualTo("Is there a birth certificate?");
        assertThat(authority.page().evaluate("window.neverLeft")).isEqualTo(true);
        authority.picture("authority");
    }

    @Test
    @Order(3)
    void nothingCrossesTheSocketButWhoseThreadIsNewAndSinceWhen() {
        assertThat(crossed).isNotEmpty()
                .allMatch(frame -> frame.matches("\\{\"data\":\"(staff|partner)/" + number + " \\d+\"}"));
    }

    @Test
    @Order(4)
    void aPageThatNobodySitsAtSaysThatItHasNewsAndReadsNothing() {
        officer.page().reload();
        authority.page().reload();
        authority.fill("form", "text", "Nobody is here.");
        authority.press("form", "send");
        assertThat(officer.page().locator("#thread-news")).not().isEmpty();
        assertThat(message(officer, "Nobody is here.")).hasCount(0);
        assertThat(message(authority, "Nobody is here.")).containsText("not read yet");
        officer.page().mouse().move(20, 20);
        assertThat(message(officer, "Nobody is here.")).hasCount(1);
        assertThat(message(authority, "Nobody is here.")).not().containsText("not read yet");
    }

    @Test
    @Order(5)
    void aPageThatIsOpenedMakesNoOtherRead() {
        said("Is there a photograph?");
        assertThat(message(officer, "Is there a photograph?")).hasCount(1);
        int before = readings();
        Page second = officer.page().context().newPage();
        second.navigate(house.at("/returns/messages.xhtml?number=" + number).toString());
        said("Both pages hear this.");
        assertThat(message(officer, "Both pages hear this.")).hasCount(1);
        assertThat(second.locator(".message", new Page.LocatorOptions().setHasText("Both pages hear this.")))
                .hasCount(1);
        assertThat(readings()).as("once it was opened, and then each page once").isEqualTo(before + 3);
        second.close();
    }

    private void said(String text) {
        authority.fill("form", "text", text);
        authority.press("form", "send");
    }

    private int readings() {
        return rest.get("auditor", "/audit/entries?limit=200&subject=RETURN:" + number
                + "&actor=return&action=READMISSION_READ&outcome=done").json().getAsJsonArray("items").size();
    }

    @Test
    @Order(6)
    void aTranslationStandsBesideTheMessageOnBothSides() {
        officer.open("/returns/messages.xhtml?number=" + number);
        message(officer, "Is there a photograph?").locator("a[href*='of=']").click();
        officer.press("translate", "add");
        assertThat(officer.page().locator("[id='translate:language']")).hasAttribute("aria-invalid", "true");
        officer.fill("translate", "language", "sr");
        officer.fill("translate", "text", "Da li postoji fotografija?");
        officer.press("translate", "add");
        Locator rendering = message(officer, "Is there a photograph?").locator(".rendering");
        assertThat(rendering).containsText("Da li postoji fotografija?");
        assertThat(rendering).containsText("Serbian");
        assertThat(message(authority, "Is there a photograph?").locator(".rendering"))
                .containsText("Da li postoji fotografija?");
        officer.picture("translated");
    }

    @Test
    @Order(7)
    void whereNoSocketCanBeOpenedThePageIsRightWhenItIsOpenedAnew() {
        BrowserContext context = rooms.chromium().browser().newContext();
        context.addInitScript("delete window.WebSocket");
        Desk without = new Desk(context, house.address(), "return", rooms.pictures());
        without.open("/returns/messages.xhtml?number=" + number);
        without.fill("form", "text", "By hand.");
        without.press("form", "send");
        assertThat(message(without, "By hand.")).hasCount(1);
        assertThat(message(authority, "By hand.")).hasCount(1);
    }

    @Test
    @Order(8)
    void whoIsNotLoggedInHearsNothing() {
        Page page = rooms.chromium().browser().newContext().newPage();
        page.navigate(house.at("/login.xhtml").toString());
        assertThat(sockets).isNotEmpty().allSatisfy(socket -> assertThat(page.evaluate("""
                address => new Promise(told => {
                    const socket = new WebSocket(address);
                    socket.onopen = () => told("open");
                    socket.onerror = () => told("refused");
                })""", socket)).isEqualTo("refused"));
    }

    @ParameterizedTest
    @Order(9)
    @ValueSource(strings = {"/returns/calendar.xhtml?day=abc",
            "/returns/calendar.xhtml?view=week&day=%2B999999999-12-31",
            "/returns/calendar.xhtml?partner=XYZ", "/returns/calendar.xhtml?kind=x", "/returns/list.xhtml?state=XX",
            "/returns/list.xhtml?kind=x", "/returns/list.xhtml?until=soon",
            "/returns/list.xhtml?until=%2B500000000-01-01", "/returns/list.xhtml?officer=Dragan+Petrovi%C4%87",
            "/cases/list.xhtml?stage=XX", "/cases/list.xhtml?track=x"})
    void whatAnAddressCannotAskForIsSaidOnThePageAndNothingElseIs(String address) {
        APIResponse answer = officer.page().request().get(house.at(address).toString());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("summary-wrong", "filter-", "</html>")
                .doesNotContain("class=\"empty", "class=\"note", "class=\"calendar ");
    }

    @Test
    @Order(10)
    void anOfficerOutOfReachStaysChosen() {
        assertThat(officer.page().request().get(house.at("/returns/list.xhtml?officer=out-of-reach").toString()).text())
                .contains("<option value=\"out-of-reach\" selected");
    }
}
