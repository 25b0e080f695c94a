package org.safeconduct.scenario;

import com.google.gson.JsonElement;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ScreenshotType;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One officer in front of a browser: logs in, fills forms by the ids of their fields, reads what the page says. */
public final class Desk implements AutoCloseable {

    /** So that a picture shows most pages whole: one beyond the window takes the browser ten times as long. */
    private static final int TALL = 1400;

    private final Page page;
    private final BrowserContext context;
    private final URI house;
    private final Path pictures;
    private Response last;

    public Desk(BrowserContext context, URI house, String officer, Path pictures) {
        this(context, house, officer, pictures, "/login.xhtml", "/work.xhtml");
    }

    private Desk(BrowserContext context, URI house, String officer, Path pictures, String door, String home) {
        this.context = context;
        this.house = house;
        this.pictures = pictures;
        this.page = context.newPage();
        page.setViewportSize(1280, TALL);
        open(door);
        fill("form", "login", officer);
        fill("form", "password", "demo-" + officer + "-password");
        page.locator("main button[type=submit]").click();
        page.waitForURL("**" + home);
    }

    /** An account of another State in the room of its own. */
    public static Desk ofOtherState(BrowserContext context, URI house, String account, Path pictures) {
        return new Desk(context, house, account, pictures, "/partner/login.xhtml", "/partner/inbox.xhtml");
    }

    public Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Opens a page of the room. */
    public Desk open(String path) {
        last = page.navigate(house.resolve(path).toString());
        return this;
    }

    /** HTTP status of the page that was opened last. */
    public int status() {
        return last.status();
    }

    /** The field of a form, by its id. */
    public Locator field(String form, String name) {
        return page.locator("[id='" + form + ":" + name + "']");
    }

    public void fill(String form, String name, String value) {
        Locator field = field(form, name);
        switch (field.evaluate("e => e.tagName + '/' + (e.type || '')").toString()) {
            case "SELECT/select-one" -> field.selectOption(value);
            case "INPUT/checkbox" -> field.setChecked(Boolean.parseBoolean(value));
            default -> field.fill(value);
        }
    }

    /** Fills each value into the field of its name; a list becomes lines. */
    void fill(String form, Iterable<Entry<String, JsonElement>> values) {
        values.forEach(value -> fill(form, value.getKey(), text(value.getValue())));
    }

    private static String text(JsonElement value) {
        return value.isJsonArray()
                ? StreamSupport.stream(value.getAsJsonArray().spliterator(), false)
                        .map(JsonElement::getAsString)
                        .collect(Collectors.joining("\n"))
                : value.getAsString();
    }

    public void press(String form, String button) {
        field(form, button).click();
        page.waitForLoadState();
    }

    /** What the page says is wrong; empty if nothing is. */
    public String wrong() {
        Locator wrong = page.locator(".summary-wrong");
        return wrong.count() == 0 ? "" : wrong.first().innerText();
    }

    /** What stands on the page. */
    public String read() {
        return page.locator("main").innerText();
    }

    /** Where the file on the page is, in the words of the room. */
    public String stage() {
        return page.locator("main .stage").first().textContent();
    }

    public void picture(String name) {
        page.screenshot(new ScreenshotOptions().setPath(pictures.resolve(name + ".jpeg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(80));
    }

    @Override
    public void close() {
        context.close();
    }
}
