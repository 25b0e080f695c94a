package org.safeconduct.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The house stands: rooms answer, nothing is said that should not be, the database keeps its two roles apart. */
@Order(3)
class RunningHouseIT {

    private final RunningHouse house = RunningHouse.get();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void publishesItsContract() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/api/openapi.yaml");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("openapi: 3.1");
    }

    @Test
    void sendsWhoeverComesToTheLoginPage() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login.xhtml");
    }

    @Test
    void opensInTheBrowser() {
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.browser().newPage();
            Response answer = page.navigate(house.address().toString());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(page.locator("input[type=password]").count()).isEqualTo(1);
        }
    }

    @Test
    void doesNotTellWhatItRunsOn() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/nothing-here.xhtml");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.body()).doesNotContainIgnoringCase("wildfly").doesNotContain("\tat ");
    }

    @Test
    void tellsWhoSendsAPageThatItDoesNotKnowThatItIsGone() throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(house.at("/login.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers
                        .ofString("form=form&form:login=nobody&form:password=x&jakarta.faces.ViewState=12:34"))
                .build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("This page was open for too long");
    }

    @Test
    void keepsTheServersWelcomePageAndItsConsoleAway() throws IOException, InterruptedException {
        assertThat(get("/console").body()).doesNotContain("WildFly");
        assertThat(get("/wildfly-services").statusCode()).isNotEqualTo(401);
    }

    @Test
    void gaveTheApplicationOnlyWhatTheMigrationsGrant() throws SQLException {
        String question = "select count(*) from pg_class c join pg_roles r on r.oid = c.relowner "
                + "where r.rolname = 'safeconduct_app'";
        try (Connection connection = house.owner().getConnection();
                ResultSet answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            assertThat(answer.getInt(1)).isZero();
        }
    }

    @Test
    void startsWithoutAnErrorInItsLog() throws IOException {
        assertThat(Files.readAllLines(house.serverLog())).noneMatch(line -> line.contains(" ERROR ["));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(house.at(path)).build(), BodyHandlers.ofString());
    }
}
