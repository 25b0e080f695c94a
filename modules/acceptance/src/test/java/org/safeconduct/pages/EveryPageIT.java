package org.safeconduct.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.safeconduct.pages.FullDatabase.Copies;
import org.safeconduct.running.Chromium;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.running.Superuser;
import org.safeconduct.scenario.Memory;
import org.safeconduct.scenario.Prologue;
import org.safeconduct.scenario.RestCaller;

/**
 * Every page that an officer or an account of another State can come to, with 10,000 cases in the database: asks little
 * of it, breaks no accessibility rule in either direction, can be used by keyboard alone, on a narrow screen and
 * enlarged. In a house apart: people of half-told stories may be the same as those of others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(1)
class EveryPageIT {

    private static final int MOST_STATEMENTS = 15;
    private static final int CASES = 10_000;
    /** Of these. */
    private static final int CLOSED = 1_000;
    private static final String LEFT_TO_RIGHT = "en.normal.light.roomy";
    private static final String RIGHT_TO_LEFT = "ar.normal.dark.roomy";
    private static final List<String> STAGES = List.of("close-record", "review", "serve");
    private static final List<String> OFFICERS = List.of("registration", "triage", "manager", "scheduling",
            "eligibility-review", "review", "notification", "return", "auditor", "admin");
    private static final List<String> RETURN = List.of("return", "return-supervisor", "return-planner");
    private static final List<String> LISTS = List.of("/work.xhtml", "/returns/list.xhtml?turn=mine",
            "/returns/list.xhtml");
    private static final List<String> OTHER_STATE = List.of("partner-srb", "mission-srb");
    private static final List<String> INBOX = List.of("/partner/inbox.xhtml", "/partner/inbox.xhtml?show=all");
    /** Who asks for these comes to a page that says no. */
    private static final Set<Place> REFUSED = Set.of(new Place("registration", "/admin/officers.xhtml"),
            new Place("registration", "/no-such-page.xhtml"),
            new Place("registration", "/cases/file.xhtml?number=C-2026-9999999"),
            new Place("partner-srb", "/partner/no-such-page.xhtml"),
            new Place("partner-srb", "/partner/request.xhtml?number=M-2026-9999999"));
    /** Requests in so many states stand before those that are closed. */
    private static final int STATES = 16;
    /** Requests in so many states wait for this State. */
    private static final int OURS = 12;
    /** The one whose transfer was announced: it has every part that a request can have. */
    private static final String ARRIVES = "12";
    /** Its first message, as somebody sets out to translate it. */
    private static final String TRANSLATED = "?number=M-2026-09000" + ARRIVES
            + "&of=3660a1bb-dc6e-ad53-7cae-5a5cb189a6e8";
    private static final Path LOBBY = Path.of("..", "lobby", "src", "main", "resources", "META-INF", "resources");

    private final RunningHouse house = RunningHouse.apart();
    private final Map<String, Seat> seats = new HashMap<>();
    private final Walk walk = new Walk(officer -> seat(officer, LEFT_TO_RIGHT));
    private Chromium chromium;
    private StatementLog statements;

    @BeforeAll
    void walk() throws SQLException, IOException {
        Superuser superuser = new Superuser(house);
        List<Memory> stories = Stream.concat(
                Stream.of(story("one-man", "triage"), story("one-man", "the end")),
                STAGES.stream().map(act -> story("first-family", act)))
                .toList();
        chromium = Chromium.open();
        FullDatabase database = new FullDatabase(superuser);
        database.copy(new Copies(stories.get(1), 1, CLOSED), new Copies(stories.get(0), CLOSED + 1, CASES));
        walk.also(null, "/login.xhtml");
        OFFICERS.forEach(officer -> walk.from(officer, starts(stories)));
        database.requests();
        RETURN.forEach(officer -> walk.from(officer, returns()));
        walk.also("return-planner", "/returns/calendar.xhtml?view=week");
        walk.also("return-supervisor", "/reports/report.xhtml?show=readmission-replies");
        walk.also("manager", "/reports/report.xhtml?show=stage-wait&by=religion");
        walk.also("manager", "/reports/people.xhtml?show=pending&by=total&figure=persons&line=total");
        frozen();
        walk.also("return", "/returns/open.xhtml?person=" + stories.getFirst().get("person"));
        proposed(stories.getFirst());
        walk.also("admin", "/law/rule.xhtml?partner=SRB&rule=reply-extension");
        walk.also("return-supervisor", "/law/rule.xhtml?partner=SRB&rule=reply");
        walk.also("import", "/imports/list.xhtml");
        walk.also("import", "/imports/import.xhtml?id=" + tried());
        walk.also(null, "/partner/login.xhtml");
        OTHER_STATE.forEach(account -> {
            walk.from(account, Stream.concat(INBOX.stream(), requests("/partner/request")).toList());
            Stream.concat(INBOX.stream(), requests("/partner/request").filter(path -> path.endsWith(ARRIVES)))
                    .forEach(path -> walk.also(account, path));
        });
        walk.also("return", "/returns/messages.xhtml" + TRANSLATED);
        walk.also("mission-srb", "/partner/messages.xhtml" + TRANSLATED);
        REFUSED.forEach(place -> walk.also(place.officer(), place.path()));
        statements = new StatementLog(superuser);
    }

    private Memory story(String name, String until) {
        return Prologue.of(name, until, house, new RestCaller(house.address()));
    }

    /** A change of a rule that waits for a second officer. */
    private void proposed(Memory story) {
        new RestCaller(house.address()).post("admin", "/agreements/SRB/rules/reply/changes", story.fill("""
                {"validFrom": "${today+60}", "amount": 12, "unit": "days", "starts": "receipt of the application",
                 "status": "verified", "article": "Art. 10(2)", "reason": "The text was amended."}"""), null);
    }

    /** Last month is frozen. */
    private void frozen() {
        String number = new RestCaller(house.address())
                .post("statistics", "/snapshots",
                        "{\"month\": \"" + YearMonth.from(house.clock().today()).minusMonths(1) + "\"}", null)
                .json()
                .getAsJsonArray("items")
                .asList()
                .stream()
                .map(one -> one.getAsJsonObject().getAsJsonObject("snapshot").get("number").getAsString())
                .filter(one -> one.contains("eurostat"))
                .findFirst()
                .orElseThrow();
        walk.also("statistics", "/reports/snapshots.xhtml");
        walk.also("statistics", "/reports/snapshot.xhtml?show=" + number);
        walk.also("statistics", "/reports/difference.xhtml?show=" + number);
    }

    /** A file that was tried, with a line that is refused. */
    private String tried() {
        RestCaller rest = new RestCaller(house.address());
        return rest.send("import", rest.request("/imports?kind=asylum-files&dryRun=true")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("""
                        file_ref,family_name,sex,birth_date,nationality,lodged_on
                        TRY-1,Haddad,K,1990,SYR,2015-11-02
                        TRY-2,Haddad,F,1990,SYR,2015-11-02
                        """))).json().get("id").getAsString();
    }

    private static List<String> returns() {
        Stream<String> ours = IntStream.rangeClosed(1, OURS)
                .mapToObj("/returns/file.xhtml?number=M-2026-08000%02d"::formatted);
        return Stream.of(LISTS.stream(), requests("/returns/file"), ours).flatMap(paths -> paths).toList();
    }

    private static Stream<String> requests(String page) {
        return IntStream.rangeClosed(1, STATES).mapToObj(n -> "%s.xhtml?number=M-2026-09000%02d".formatted(page, n));
    }

    private static List<String> starts(List<Memory> stories) {
        Stream<String> files = stories.stream().map(story -> "/cases/file.xhtml?number=" + story.get("case"));
        return Stream.concat(Stream.of("/work.xhtml", "/search.xhtml"), files).toList();
    }

    @AfterAll
    void close() throws SQLException {
        statements.close();
        chromium.close();
        house.close();
    }

    @Test
    void everyPageIsWalkedTo() throws IOException {
        for (Rooms room : Rooms.all()) {
            assertThat(Stream.concat(pages(Path.of("..", room.module(), "src", "main", "webapp")), pages(LOBBY))
                    .map(room::at))
                    .isSubsetOf(walk.places().stream().map(Place::file).toList());
        }
    }

    private static Stream<String> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> "/" + folder.relativize(file))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF"))
                    .toList()
                    .stream();
        }
    }

    /** A page is opened once for both: drawing it costs more than looking at it. */
    @TestFactory
    Stream<DynamicTest> asksLittleOfTheDatabaseAndCanBeUsedByEverybodyFromLeftToRight() {
        return walk.places()
                .stream()
                .flatMap(place -> Stream.of(
                        DynamicTest.dynamicTest("statements: " + place, () -> asksLittle(place)),
                        DynamicTest.dynamicTest("left to right: " + place, () -> usable(place, LEFT_TO_RIGHT))));
    }

    @TestFactory
    Stream<DynamicTest> canBeUsedByEverybodyFromRightToLeft() {
        return walk.places()
                .stream()
                .map(place -> DynamicTest.dynamicTest("right to left: " + place, () -> usable(place, RIGHT_TO_LEFT)));
    }

    private void asksLittle(Place place) {
        Seat seat = seat(place, LEFT_TO_RIGHT);
        seat.leave();
        List<String> asked = statements.during(() -> seat.open(place.path()));
        assertThat(asked.size()).as(() -> String.join("\n", asked)).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private void usable(Place place, String look) {
        Seat seat = seat(place, look);
        if (!seat.at(place.path())) {
            seat.open(place.path());
        }
        assertThat(seat.status() >= 400).as("refused: %s", place).isEqualTo(REFUSED.contains(place));
        assertThat(seat.complaints()).as("what the browser complained of").isEmpty();
        Everybody.canUse(seat.page());
    }

    private Seat seat(Place place, String look) {
        return seat(place.officer(), look);
    }

    private Seat seat(String officer, String look) {
        return seats.computeIfAbsent(officer + look, key -> new Seat(chromium.browser(), house, officer, look));
    }
}
