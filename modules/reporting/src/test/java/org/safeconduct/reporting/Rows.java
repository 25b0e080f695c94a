package org.safeconduct.reporting;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.safeconduct.kernel.Sql;
import org.safeconduct.schema.TestDatabase;

/** Writes what casework would have written, and no more than figures need. */
final class Rows {

    private static int running = 0;

    private final Sql sql = new Sql(TestDatabase.owner());

    /** Nothing that another test wrote is counted any more. */
    static Rows onEmptyTables() {
        Rows rows = new Rows();
        rows.sql.run(
                "truncate rsd.asylum_case, registration.registration, readmission.request, casefile.event cascade");
        return rows;
    }

    private static synchronized String number(String letter) {
        return "%s-2026-%07d".formatted(letter, ++running);
    }

    /** A case of this office at this stage; {@code owner} may be null. */
    String file(String office, String stage, UUID owner) {
        String number = number("C");
        sql.run("""
                insert into rsd.asylum_case (number, registration, office, assignee, assignee_id, lodged_on, stage, persons, version)
                values (?, ?, ?, ?, cast(? as uuid), date '2025-01-01', ?, 1, 1)""",
                number, number("R"), office, owner == null ? null : "owner", owner, stage);
        return number;
    }

    /** A claim in the case; {@code born} from the first to the last day possible, both null if unknown. */
    UUID claim(String file, String stage, LocalDate lodged, String sex, LocalDate first, LocalDate last,
            String... nationalities) {
        UUID claim = UUID.randomUUID();
        UUID person = person(sex, first, last, nationalities);
        String registration = sql.one("select registration from registration.person where id = ?",
                row -> row.getString(1), person).orElseThrow();
        sql.run("""
                insert into registration.claim (id, person, registration, case_number, made_on, registered_on, lodged_on, stage, version)
                values (?, ?, ?, ?, ?, ?, ?, 'STREAMED', 1)""",
                claim, person, registration, file, lodged, lodged, lodged);
        sql.run("""
                insert into rsd.claim (id, case_number, person, position, made_on, lodged_on, stage, waived, agreed, awaits_service)
                values (?, ?, ?, 0, ?, ?, ?, false, false, false)""",
                claim, file, person, lodged, lodged, stage);
        for (String nationality : nationalities) {
            sql.run("insert into rsd.claim_trait (claim, kind, code) values (?, 'NATIONALITY', ?)", claim, nationality);
        }
        return claim;
    }

    void need(UUID claim, String code) {
        sql.run("insert into rsd.claim_trait (claim, kind, code) values (?, 'NEED', ?)", claim, code);
    }

    private UUID person(String sex, LocalDate first, LocalDate last, String... nationalities) {
        UUID person = UUID.randomUUID();
        String registration = number("R");
        sql.run("""
                insert into registration.registration (number, office, made_on, language, registered_at, registered_by, registered_by_officer, version)
                values (?, 'HQ', date '2025-01-01', 'ara', now(), 'registration', ?, 1)""",
                registration, UUID.randomUUID());
        sql.run("""
                insert into registration.person (id, number, registration, position, sex, birth_date, birth_earliest, birth_latest, birth_estimated, nationalities, ethnicity, religion, marital_status, languages, profiles, changed_at, version)
                values (?, ?, ?, 0, ?, ?, ?, ?, false, ?, 'NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED', '', '', now(), 1)""",
                person, number("P"), registration, sex, first == null ? null : first.toString(), first, last,
                String.join(" ", nationalities));
        return person;
    }

    /** A claim of its own in a closed case, for what is decided on it. */
    UUID decided(String office, String nationality, String sex, LocalDate first, LocalDate last) {
        return claim(file(office, "A66", null), "A66", LocalDate.of(2024, 1, 10), sex, first, last, nationality);
    }

    UUID decision(UUID claim, String code, String granted, LocalDate on) {
        return decision(claim, null, code, granted, on);
    }

    void judgment(UUID claim, UUID contested, String code, String granted, LocalDate on) {
        UUID appeal = UUID.randomUUID();
        sql.run("""
                insert into rsd.appeal (id, claim, decision, lodged_on, lodged_by, grounds, late, recorded_by, recorded_at, version)
                values (?, ?, ?, ?, 'self', 'again', false, 'registration', now(), 1)""",
                appeal, claim, contested, on);
        decision(claim, appeal, code, granted, on);
    }

    private UUID decision(UUID claim, UUID appeal, String code, String granted, LocalDate on) {
        UUID decision = UUID.randomUUID();
        sql.run("""
                insert into rsd.decision (id, claim, appeal, code, granted, basis, reasons, language, effect, decided_on, decided_by, signed_at)
                values (?, ?, cast(? as uuid), ?, ?, 'law', 'because', 'en', 'NONE', ?, 'approval', now())""",
                decision, claim, appeal, code, granted, on);
        return decision;
    }

    /** A decision that is written down late: it was signed before everything that is there. */
    void foundLater(UUID claim, String code, LocalDate on) {
        sql.run("""
                insert into rsd.decision (id, claim, code, basis, reasons, language, effect, decided_on, decided_by, signed_at)
                values (gen_random_uuid(), ?, ?, 'law', 'because', 'en', 'NONE', ?, 'approval', ?)""",
                claim, code, on, on.atStartOfDay().atOffset(ZoneOffset.UTC));
    }

    void closing(UUID claim, String code, LocalDate on) {
        sql.run("""
                insert into rsd.closing (id, claim, code, on_appeal, closed_on, recorded_by, recorded_at)
                values (?, ?, ?, false, ?, 'manager', now())""", UUID.randomUUID(), claim, code, on);
    }

    /** A case lodged on that day with one claim of a man, of which a limit ends on the other; null: none runs. */
    String lodged(String office, String stage, LocalDate on, LocalDate due, String... nationalities) {
        String file = file(office, stage, null);
        sql.run("update rsd.asylum_case set lodged_on = ?, due_on = cast(? as date) where number = ?", on, due, file);
        claim(file, stage, on, "M", null, null, nationalities);
        return file;
    }

    /** Gives the case an owner and a track; either may be null. */
    void own(String file, UUID owner, String track) {
        sql.run("update rsd.asylum_case set assignee = ?, assignee_id = cast(? as uuid), track = ? where number = ?",
                owner == null ? null : "owner", owner, track, file);
        sql.run("update rsd.claim set track = ? where case_number = ?", track, file);
    }

    /** The one claim of the case. */
    UUID claimOf(String file) {
        return sql.one("select id from rsd.claim where case_number = ?", row -> row.getObject(1, UUID.class), file)
                .orElseThrow();
    }

    /** The claim entered a stage. */
    void entered(String file, String stage, LocalDate on) {
        sql.run("""
                insert into casefile.event (id, file, person, happened_on, recorded_at, what, args, stage, actor, actor_name)
                select gen_random_uuid(), 'CASE:' || case_number, person, ?, now(), 'claim.stage-entered', '[]', ?, 'who', 'Who'
                  from rsd.claim where case_number = ?""",
                on, stage, file);
    }

    void recommended(UUID claim, String code, String assessor, String at) {
        sql.run("""
                insert into rsd.assessment (claim, code, basis, reasons, assessor, assessed_at, version)
                values (?, ?, 'law', 'because', ?, cast(? as timestamptz), 1)""", claim, code, assessor, at);
    }

    void reviewed(UUID claim, String outcome, String at) {
        sql.run("""
                insert into rsd.review (id, claim, outcome, comments, reviewer, reviewed_at)
                values (gen_random_uuid(), ?, ?, 'seen', 'review', cast(? as timestamptz))""", claim, outcome, at);
    }

    /** A request that the other State received; {@code due} may be null. */
    String request(String partner, String state, LocalDate received, LocalDate due) {
        String number = number("M");
        sql.run("""
                insert into readmission.request (number, person, partner, kind, state, opened_on, opened_by, office, version, shared, round)
                values (?, gen_random_uuid(), ?, 'REGULAR', ?, ?, 'return', 'HQ', 1, true, 1)""",
                number, partner, state, received);
        crossed(number, "CONFIRM_RECEIPT", null, received);
        if (due != null) {
            sql.run("""
                    insert into readmission.request_limit (id, request, rule, started_on, due_on, due)
                    values (gen_random_uuid(), ?, 'REPLY', ?, ?, '{}')""", number, received, due);
        }
        return number;
    }

    void crossed(String request, String act, String code, LocalDate on) {
        sql.run("""
                insert into readmission.crossing (id, request, direction, act, happened_on, code, crossed_by, crossed_at, round)
                values (gen_random_uuid(), ?, 'RECEIVED', ?, ?, ?, 'partner', now(), 1)""",
                request, act, on, code);
    }
}
