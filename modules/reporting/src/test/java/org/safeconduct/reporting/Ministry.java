package org.safeconduct.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.access.Caller;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Role;
import org.safeconduct.access.TestDoor;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Scope;
import org.safeconduct.reporting.catalogue.Shelf;
import org.safeconduct.schema.TestDatabase;

/** Those who ask for figures, at noon of Wednesday 25 November 2026; no gate around it. */
final class Ministry {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-25T11:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private final TestDoor door = new TestDoor(clock);
    private final Reports reports = new Reports();
    private final Snapshots snapshots = new Snapshots();
    private final WhoIsCounted people = new WhoIsCounted();

    Ministry() {
        reports.particulars = door.particulars;
        reports.catalogue = new Catalogue() {
            @Override
            List<Report> all() {
                return Shelf.on(TestDatabase.app(), clock);
            }
        };
        freezing();
        people.catalogue = reports.catalogue;
        people.powers = door.powers;
        people.particulars = door.particulars;
        people.clock = clock;
        reports.powers = door.powers;
        reports.clock = clock;
        reports.count = new Count();
        reports.count.powers = door.powers;
        reports.count.particulars = door.particulars;
        reports.count.clock = clock;
        as("statistics", "HQ", Role.STATISTICS_OFFICER);
    }

    private void freezing() {
        snapshots.catalogue = reports.catalogue;
        snapshots.cut = new Cut();
        snapshots.cut.data = TestDatabase.app();
        snapshots.cut.clock = clock;
        snapshots.archive = new Archive();
        snapshots.archive.data = TestDatabase.app();
        snapshots.powers = door.powers;
        snapshots.caller = door.caller;
        snapshots.particulars = door.particulars;
        snapshots.clock = clock;
    }

    Ministry as(String login, String office, Role role) {
        door.as(door.hire(login, office, role));
        return this;
    }

    UUID account(String login, String office, Role role) {
        Caller caller = door.hire(login, office, role);
        return caller.officer();
    }

    /** How far the list of cases reaches for who asks. */
    Scope scope() {
        return door.powers.scope(Action.CASE_LIST);
    }

    Reports reports() {
        return reports;
    }

    Snapshots snapshots() {
        return snapshots;
    }

    /** Those behind a figure as its address asks for them, from page to page. */
    List<Counted> people(String report, Map<String, String> address, int limit) {
        Map<String, String> asked = new HashMap<>(address);
        String figure = asked.remove("figure");
        String line = asked.remove("line");
        List<Counted> all = new ArrayList<>();
        String after = null;
        do {
            Page<Counted> page = people.page(report, asked, figure, line, new PageRequest(limit, after));
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }

    /** What the faces noted for the log since the last caller came. */
    Particulars noted() {
        return door.particulars;
    }

    /** Names and values in turn. */
    Figures figures(String report, String... asked) {
        return reports.figures(report, given(asked));
    }

    /** The lines without the names of the columns. */
    List<String> lines(String report, String... asked) {
        return csv(report, asked).lines().skip(1).toList();
    }

    String csv(String report, String... asked) {
        return new String(file(report, Format.CSV, Locale.ENGLISH, asked), StandardCharsets.UTF_8);
    }

    byte[] file(String report, Format format, Locale language, String... asked) {
        return written(reports.file(report, given(asked), format, language).content());
    }

    /** What is sent, whole. */
    static byte[] written(Reports.Content content) {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try {
            content.write(sent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sent.toByteArray();
    }

    private static Map<String, String> given(String... asked) {
        Map<String, String> given = new java.util.LinkedHashMap<>();
        for (int i = 0; i < asked.length; i += 2) {
            given.put(asked[i], asked[i + 1]);
        }
        return given;
    }
}
