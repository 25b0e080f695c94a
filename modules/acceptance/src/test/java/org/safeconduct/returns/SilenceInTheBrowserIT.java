package org.safeconduct.returns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.Desk;
import org.safeconduct.scenario.Memory;
import org.safeconduct.scenario.RequestDesk;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.Returnees;

/** The other State lets its time pass: a supervisor at one browser says that silence is consent, its authority reads it at another. */
@Order(7)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SilenceInTheBrowserIT {

    private static final int UNTIL_THE_REPLY_IS_OVERDUE = 16;

    private final RunningHouse house = RunningHouse.get();
    private TwoRooms rooms;
    private Desk supervisor;
    private Desk authority;
    private String number;

    @BeforeAll
    void ask() {
        RestCaller rest = new RestCaller(house.address());
        RequestDesk desk = new RequestDesk(rest);
        Memory man = Returnees.of(1, house, rest).who(0);
        number = desk.presented(man);
        desk.done("return-supervisor", number, "submit", "{}");
        desk.done("partner-srb", number, "confirm-receipt", man.fill("""
                {"receivedOn": "${today}", "reference": "03/2-26"}"""));
        rooms = new TwoRooms(house, "silence");
        supervisor = rooms.ours("return-supervisor");
        authority = rooms.theirs("partner-srb");
    }

    @AfterAll
    void close() {
        rooms.close();
    }

    /** Both open the request now; what each reads there. */
    private void bothRead(String picture, String ours, String theirs) {
        supervisor.open("/returns/file.xhtml?number=" + number).picture(picture + "-ours");
        authority.open("/partner/request.xhtml?number=" + number).picture(picture + "-theirs");
        assertThat(supervisor.stage()).isEqualTo(ours);
        assertThat(authority.stage()).isEqualTo(theirs);
    }

    private static int offers(Desk desk, String word) {
        return desk.page().locator("main .acts a[href*='act=" + word + "']").count();
    }

    @Test
    @Order(1)
    void bothSeeUntilWhenAnAnswerIsInTime() {
        bothRead("1-waiting", "Receipt confirmed", "Receipt confirmed");
        assertThat(supervisor.page().locator(".next-when").innerText()).contains("Reply");
        assertThat(authority.page().locator(".next-when").count()).isEqualTo(1);
        assertThat(offers(authority, "refuse")).isEqualTo(1);
        supervisor.open("/returns/act.xhtml?act=confirm-tacit&number=" + number);
        supervisor.fill("form", "sure", "true");
        supervisor.press("form", "send");
        assertThat(supervisor.wrong()).isNotBlank();
        supervisor.picture("2-too-early");
    }

    @Test
    @Order(2)
    void aConsentThatSilenceGaveIsNotTakenBack() {
        house.clock().passDays(UNTIL_THE_REPLY_IS_OVERDUE);
        bothRead("3-overdue", "Receipt confirmed", "Receipt confirmed");
        assertThat(offers(supervisor, "confirm-tacit")).isEqualTo(1);
        assertThat(offers(authority, "refuse")).isZero();
    }

    @Test
    @Order(3)
    void aSupervisorSaysThatItIsAccepted() {
        supervisor.open("/returns/act.xhtml?act=confirm-tacit&number=" + number);
        supervisor.fill("form", "sure", "true");
        supervisor.press("form", "send");
        assertThat(supervisor.wrong()).isEmpty();
        bothRead("4-accepted", "Tacitly accepted", "Accepted by silence");
        assertThat(authority.read())
                .contains("because there was no answer in time")
                .doesNotContain("Mesdag");
        assertThat(offers(authority, "accept")).isZero();
    }
}
