package org.safeconduct.pages;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeconduct.running.RunningHouse;

/** One officer's browser in one language, and what the browser complained of. */
final class Seat {

    private static final List<String> HARMLESS = List
            .of("Failed to load resource: the server responded with a status of 4");

    private static final Pattern DOOR = Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"]*\\.xhtml[^\"]*)\"");

    private final RunningHouse house;
    private final Rooms room;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private Response last;

    /** @param look the choice of language, size, light and density as the room keeps it */
    Seat(Browser browser, RunningHouse house, String officer, String look) {
        this.house = house;
        room = Rooms.of(officer);
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 800));
        page = context.newPage();
        page.onConsoleMessage(message -> complain(message.type().equals("error"), message.text()));
        page.onPageError(error -> complain(true, error));
        open(room.at("/login.xhtml"));
        look(look);
        if (officer != null) {
            enter(officer);
        }
    }

    private void complain(boolean serious, String text) {
        if (serious && HARMLESS.stream().noneMatch(text::startsWith)) {
            complaints.add(text);
        }
    }

    private void look(String look) {
        URI address = house.address();
        context.addCookies(List.of(new Cookie("LOOK", look)
                .setDomain(address.getHost())
                .setPath("/")));
    }

    private void enter(String officer) {
        open(room.at("/login.xhtml"));
        page.locator("[id='form:login']").fill(officer);
        page.locator("[id='form:password']").fill("demo-" + officer + "-password");
        page.locator("main button[type=submit]").click();
        page.waitForURL("**" + room.home());
    }

    void open(String path) {
        last = page.navigate(house.at(path).toString());
    }

    /** Whether this is the page that is open. */
    boolean at(String path) {
        return last != null && page.url().equals(house.at(path).toString());
    }

    /** HTTP status of the page that was opened last. */
    int status() {
        return last.status();
    }

    /** Lets the page say goodbye and comes from the first page, where the officers' bell was just counted. */
    void leave() {
        page.navigate("about:blank");
        context.request().get(house.at(room.home()).toString());
    }

    Page page() {
        return page;
    }

    /**
     * Addresses of the room's own pages that this page leads to, as its source has them: to walk, nothing need be drawn.
     * None if the page is refused.
     */
    Optional<List<String>> doors(String path) {
        APIResponse answer = context.request().get(house.at(path).toString());
        return answer.status() >= 400
                ? Optional.empty()
                : Optional.of(DOOR.matcher(answer.text())
                        .results()
                        .map(door -> door.group(1).replace("&amp;", "&"))
                        .distinct()
                        .toList());
    }

    /** What the browser complained of since it was asked last: scripts that failed, policies that were broken. */
    List<String> complaints() {
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        return said;
    }
}
