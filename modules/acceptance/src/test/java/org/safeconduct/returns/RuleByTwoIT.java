package org.safeconduct.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.safeconduct.kernel.Calendars;
import org.safeconduct.kernel.WorkDays;
import org.safeconduct.running.Chromium;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.Desk;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/** A rule of an agreement is changed from a day on: an administrator proposes, a supervisor confirms, each at a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RuleByTwoIT {

    private static final String PAGE = "/law/rule.xhtml?partner=ALB&rule=reply";
    private static final String CHANGES = "/agreements/ALB/rules/reply/changes";
    /** Days for the reply as printed. */
    private static final int OLD = 14;
    private static final int NEW = 20;
    private static final WorkDays WORK_DAYS = Calendars.of("NL");

    private final RunningHouse house = RunningHouse.get();
    private final RestCaller rest = new RestCaller(house.address());
    private final LocalDate from = LocalDate.ofInstant(house.clock().instant(), ZoneOffset.UTC).plusDays(40);
    private Chromium chromium;
    private Desk admin;
    private Desk supervisor;

    @BeforeAll
    void open() throws IOException {
        chromium = Chromium.open();
        Path pictures = Files.createDirectories(Path.of("target", "pictures", "rules"));
        admin = new Desk(chromium.browser().newContext(), house.address(), "admin", pictures);
        supervisor = new Desk(chromium.browser().newContext(), house.address(), "return-supervisor", pictures);
    }

    @AfterAll
    void close() {
        admin.close();
        supervisor.close();
        chromium.close();
    }

    /** The last day for the reply to what was received on this day, as the house counts it. */
    private LocalDate due(LocalDate start) {
        String due = rest.post("return", "/agreements/ALB/limit", """
                {"rule": "reply", "start": "%s"}""".formatted(start), null).json().get("due").getAsString();
        return LocalDate.parse(due);
    }

    /** So many days later; where nobody works then, the next day on which somebody does. */
    private static LocalDate after(LocalDate start, int days) {
        return WORK_DAYS.orNext(start.plusDays(days));
    }

    private Answer proposal() {
        String id = null;
        for (var item : rest.get("return", "/agreements/ALB/rules/reply").json().getAsJsonArray("items")) {
            id = item.getAsJsonObject().has("id") ? item.getAsJsonObject().get("id").getAsString() : id;
        }
        return rest.get("return", CHANGES + "/" + id);
    }

    @Test
    @Order(1)
    void whatIsMissingIsSaidAtTheFieldAndWhatWasTypedStays() {
        admin.open(PAGE);
        admin.fill("form", "amount", "many");
        admin.fill("form", "article", "Art. 10(2)");
        admin.press("form", "send");
        admin.picture("1-refused");
        assertThat(admin.field("form", "amount").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(admin.field("form", "article").inputValue()).isEqualTo("Art. 10(2)");
    }

    @Test
    @Order(2)
    void anAdministratorProposes() {
        assertThat(due(from)).isEqualTo(after(from, OLD));
        admin.fill("form", "validFrom", from.toString());
        admin.fill("form", "amount", String.valueOf(NEW));
        admin.fill("form", "status", "VERIFIED");
        admin.fill("form", "reason", "The text was amended.");
        admin.press("form", "send");
        assertThat(admin.wrong()).isEmpty();
        assertThat(admin.page().locator(".summary-done").count()).isEqualTo(1);
        admin.picture("2-proposed");
        assertThat(due(from)).as("nothing changes yet").isEqualTo(after(from, OLD));
    }

    @Test
    @Order(3)
    void whoProposedItCannotConfirmIt() {
        Answer proposed = proposal();
        String confirm = CHANGES + "/" + proposed.json().get("id").getAsString() + "/confirm";
        assertThat(rest.post("admin", confirm, "", proposed.tag()).status()).isEqualTo(403);
        assertThat(rest.post("return", confirm, "", proposed.tag()).status()).isEqualTo(403);
        assertThat(rest.post("return-supervisor", confirm, "", null).status()).isEqualTo(428);
        assertThat(admin.page().locator("[id='confirm:do']").count()).isZero();
        assertThat(rest.post("return-supervisor", CHANGES, "{}", null).status()).isEqualTo(403);
    }

    @Test
    @Order(4)
    void aSupervisorFindsAndConfirmsIt() {
        supervisor.open("/law/agreements.xhtml");
        supervisor.page().locator("a[href*='partner=ALB&rule=reply']").click();
        supervisor.picture("3-to-confirm");
        supervisor.press("confirm", "do");
        assertThat(supervisor.page().locator(".summary-done").count()).isEqualTo(1);
        supervisor.picture("4-confirmed");
        LocalDate before = from.minusDays(1);
        assertThat(due(before)).as("by the text of before").isEqualTo(after(before, OLD));
        assertThat(due(from)).as("by the new wording").isEqualTo(after(from, NEW));
    }
}
