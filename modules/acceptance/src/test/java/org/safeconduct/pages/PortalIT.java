package org.safeconduct.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.safeconduct.running.Chromium;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.running.Superuser;

/**
 * Every page for people who ask for protection: everybody can use it in three scripts and both directions, without script
 * and without cookies; it is light enough for an old phone, keeps nothing of who reads, and asks the law once an hour.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(3)
class PortalIT {

    private static final int HEAVIEST = 300_000;
    private static final Duration LONGER_THAN_AN_HOUR = Duration.ofHours(2);
    private static final List<String> LANGUAGES = List.of("en", "ar", "ti");
    private static final Path ROOM = Path.of("..", "portal", "src", "main", "webapp");

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

    @TestFactory
    Stream<DynamicTest> everybodyCanUseIt() throws IOException {
        return each("use", (path, language) -> {
            try (BrowserContext phone = phone(true, language.equals("en") ? ColorScheme.LIGHT : ColorScheme.DARK)) {
                List<String> complaints = new ArrayList<>();
                Page page = phone.newPage();
                page.onConsoleMessage(message -> complaints.add(message.text()));
                assertThat(page.navigate(at(path, language)).status()).isEqualTo(200);
                assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
                assertThat(page.locator("html").getAttribute("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
                assertThat(page.locator(".unchecked").count()).isEqualTo(language.equals("en") ? 0 : 1);
                assertThat(page.locator("main").innerText()).doesNotContain("[English]").doesNotContain(".title");
                Everybody.canUse(page);
                assertThat(complaints).isEmpty();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> isLightAndKeepsNothing() throws IOException {
        return each("weight", (path, language) -> {
            try (BrowserContext phone = phone(false, ColorScheme.LIGHT)) {
                List<Request> loaded = new ArrayList<>();
                Page page = phone.newPage();
                page.onRequestFinished(loaded::add);
                Response answer = page.navigate(at(path, language));
                page.waitForLoadState(LoadState.NETWORKIDLE);
                assertThat(loaded.stream().mapToInt(PortalIT::size).sum()).isBetween(10_000, HEAVIEST);
                assertThat(loaded).allMatch(request -> request.url().startsWith(house.at("/portal/").toString()));
                assertThat(answer.headerValue("content-security-policy")).startsWith("default-src 'none'")
                        .doesNotContain("script-src");
                assertThat(phone.cookies()).extracting(cookie -> cookie.name).containsExactly("LANGUAGE");
            }
        });
    }

    private static int size(Request request) {
        return request.sizes().responseBodySize + request.sizes().responseHeadersSize;
    }

    @Test
    void remembersTheLanguageAndDoesWithoutCookies() {
        try (BrowserContext phone = phone(false, ColorScheme.LIGHT)) {
            Page page = phone.newPage();
            page.navigate(at("/portal/", "en"));
            page.locator(".languages a[lang=uk]").click();
            page.navigate(house.at("/portal/way.xhtml").toString());
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("uk");
            page.navigate(at("/portal/", "fa"));
            phone.clearCookies();
            page.locator(".pages a").first().click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("fa");
            assertThat(phone.cookies()).extracting((Cookie cookie) -> cookie.path).containsExactly("/portal");
        }
    }

    @Test
    void saysThatAPageIsNotThereInTheLanguageOfWhoAsks() {
        try (BrowserContext phone = phone(false, ColorScheme.LIGHT)) {
            Page page = phone.newPage();
            assertThat(page.navigate(at("/portal/no-such-page.xhtml", "ti")).status()).isEqualTo(404);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ti");
            assertThat(page.locator(".pages a").count()).isPositive();
        }
    }

    @Test
    void asksTheLawOnceAnHourAndWritesNoEntry() throws SQLException {
        try (BrowserContext phone = phone(false, ColorScheme.LIGHT);
                StatementLog statements = new StatementLog(new Superuser(house))) {
            Page page = phone.newPage();
            house.clock().pass(LONGER_THAN_AN_HOUR);
            assertThat(statements.during(() -> page.navigate(at("/portal/way.xhtml", "en")))).hasSize(1);
            assertThat(statements.during(() -> page.navigate(at("/portal/leaving.xhtml", "ti")))).isEmpty();
            page.navigate(at("/portal/way.xhtml", "en"));
            assertThat(page.locator("main").innerText()).contains("As a rule 5 days. It can take longer",
                    "As a rule 6 months. It can take longer", "At most 21 months", "Ask us.");
        } finally {
            house.clock().back();
        }
    }

    private BrowserContext phone(boolean script, ColorScheme light) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(1280, 800)
                        .setJavaScriptEnabled(script)
                        .setColorScheme(light));
    }

    private String at(String path, String language) {
        return house.at(path + "?lang=" + language).toString();
    }

    private Stream<DynamicTest> each(String what, BiConsumer<String, String> check) throws IOException {
        try (Stream<Path> files = Files.list(ROOM)) {
            List<String> pages = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".xhtml"))
                    .sorted()
                    .map("/portal/"::concat)
                    .toList();
            return pages.stream()
                    .flatMap(path -> LANGUAGES.stream()
                            .map(language -> DynamicTest.dynamicTest(what + ": " + path + " in " + language,
                                    () -> check.accept(path, language))));
        }
    }
}
