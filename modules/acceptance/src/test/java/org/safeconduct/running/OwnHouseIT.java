package org.safeconduct.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a PostgreSQL of one's own nothing of the demonstration exists, and nothing of it is let in. */
@Order(2)
class OwnHouseIT {

    private static final String OWNER = "ministry_owner";
    private static final String APP = "ministry_app";
    private static final String DATABASE = "ministry";

    @TempDir static Path folder;

    private static OwnHouse own;
    private static String demonstration;

    @BeforeAll
    static void setUp() throws IOException, GeneralSecurityException, InterruptedException, SQLException {
        own = new OwnHouse(folder);
        try (Connection superuser = new Superuser(RunningHouse.get()).connect();
                Statement statement = superuser.createStatement()) {
            demonstration = superuser.getMetaData().getURL().replaceFirst("\\?.*", "");
            String password = " login password '" + own.databasePassword() + "'";
            statement.execute("create role " + OWNER + password);
            statement.execute("create role " + APP + password + " in role safeconduct_app");
            statement.execute("create role demonstration_owner" + password + " in role safeconduct_owner");
            statement.execute("create database " + DATABASE + " owner " + OWNER
                    + " template template0 encoding 'UTF8'");
        }
    }

    @Test
    void startsWithOneAdministratorWhoMustChangeTheFirstPassword()
            throws IOException, InterruptedException {
        String url = demonstration.replaceFirst("/[^/]+$", "/" + DATABASE);
        Process launcher = own.start(url, OWNER, APP);
        try {
            assertThat(own.said()).contains("Safeconduct is ready").contains("https://localhost:" + own.port());
            assertThat(own.said()).doesNotContain("demo-", "http://", OwnHouse.FIRST_PASSWORD);
            try (Chromium chromium = Chromium.open()) {
                BrowserContext context = chromium.browser()
                        .newContext(new NewContextOptions().setIgnoreHTTPSErrors(true));
                assertThat(
                        login(context, "registration", "demo-registration-password").locator(".summary-wrong").count())
                        .as("nobody of the demonstration")
                        .isEqualTo(1);
                Page page = login(context, "first-admin", OwnHouse.FIRST_PASSWORD);
                assertThat(page.url()).endsWith("/password.xhtml");
                changePassword(page);
                assertThat(login(context, "first-admin", OwnHouse.FIRST_PASSWORD).locator(".summary-wrong").count())
                        .as("the first password, a second time")
                        .isEqualTo(1);
            }
        } finally {
            launcher.destroy();
            assertThat(launcher.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), own.port()).close())
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void doesNotStartOnADatabaseWithAccountsOfTheDemonstration() throws IOException, InterruptedException {
        Process launcher = own.start(demonstration, "demonstration_owner", APP);
        assertThat(launcher.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(launcher.exitValue()).isEqualTo(1);
        assertThat(own.said()).contains("Safeconduct cannot start.",
                "this database holds accounts of the demonstration");
    }

    /** The page to which a login leads, in a browser that nobody has used. */
    private static Page login(BrowserContext context, String name, String password) {
        context.clearCookies();
        Page page = context.newPage();
        page.navigate("https://localhost:" + own.port() + "/login.xhtml");
        page.locator("[id='form:login']").fill(name);
        page.locator("[id='form:password']").fill(password);
        page.locator("main button[type=submit]").click();
        page.waitForLoadState();
        return page;
    }

    private static void changePassword(Page page) {
        page.locator("[id='form:current']").fill(OwnHouse.FIRST_PASSWORD);
        page.locator("[id='form:fresh']").fill("a quiet harbour in march");
        page.locator("[id='form:again']").fill("a quiet harbour in march");
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/work.xhtml");
    }
}
