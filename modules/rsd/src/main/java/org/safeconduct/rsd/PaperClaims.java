package org.safeconduct.rsd;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.casefile.ClockView;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Columns;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Subject;
import org.safeconduct.registration.Lodged;

/** What claims on paper become in the tables of rsd, table by table. */
final class PaperClaims {

    private static final String CASES = """
            insert into rsd.asylum_case (number, registration, office, lodged_on, stage, track, due_on, due_rule, persons,
                version)
            select number, registration, office, lodged_on::date, stage, track, due_on::date, due_rule, 1, 1
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as t(number, registration, office, lodged_on, stage, track, due_on, due_rule)
            """;

    private static final String CLAIMS = """
            insert into rsd.claim (id, case_number, person, position, made_on, lodged_on, stage, track, decision,
                awaits_service, waived, agreed)
            select id::uuid, case_number, person::uuid, position::int, made_on::date, lodged_on::date, stage, track, decision,
                awaits_service::boolean, false, false
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[])
                as t(id, case_number, person, position, made_on, lodged_on, stage, track, decision, awaits_service)
            """;

    private static final String TRAITS = """
            insert into rsd.claim_trait (claim, kind, code)
            select claim::uuid, kind, code from unnest(?::text[], ?::text[], ?::text[]) as t(claim, kind, code)
            """;

    private static final String DECISIONS = """
            insert into rsd.decision (id, claim, code, granted, appeal_rule, effect, level, paper_file, decided_on, signed_at,
                reasons, language, decided_by)
            select gen_random_uuid(), claim::uuid, code, granted, appeal_rule, effect, level, paper_file, decided_on::date,
                signed_at::timestamptz, '', 'en', 'paper'
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as t(claim, code, granted, appeal_rule, effect, level, paper_file, decided_on, signed_at)
            """;

    private static final String CLOSINGS = """
            insert into rsd.closing (id, claim, code, on_appeal, closed_on, level, recorded_at, recorded_by)
            select gen_random_uuid(), claim::uuid, code, on_appeal::boolean, closed_on::date, level, closed_at::timestamptz,
                'paper'
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as t(claim, code, on_appeal, closed_on, level, closed_at)
            """;

    /** As a case follows its claims after an act: codes of stages stand in the order of the procedure. */
    private static final String FOLLOW = """
            update rsd.asylum_case c
            set stage = shown.stage, track = shown.track, persons = shown.persons, lodged_on = shown.lodged_on,
                due_on = t.due_on::date, due_rule = t.due_rule, version = c.version + 1
            from unnest(?::text[], ?::text[], ?::text[]) as t(number, due_on, due_rule), lateral (
                select count(*) as persons, min(k.lodged_on) as lodged_on,
                       (array_agg(k.stage order by s.closed, case when s.closed then null else k.stage end, k.stage desc))[1] as stage,
                       (array_agg(k.track order by s.closed, case when s.closed then null else k.stage end, k.stage desc))[1] as track
                from rsd.claim k, lateral (select k.stage in ('A65', 'A66', 'A90', 'A91', 'A95') as closed) s
                where k.case_number = t.number) shown
            where c.number = t.number
            """;

    private final PaperLaw.Regimes law;
    private final Columns files = new Columns(8);
    private final Columns claims = new Columns(10);
    private final Columns traits = new Columns(3);
    private final Columns decisions = new Columns(9);
    private final Columns closings = new Columns(6);

    PaperClaims(PaperLaw.Regimes law) {
        this.law = law;
    }

    /** {@code due}: the last day of the limit of each pending one; null where none runs. */
    void write(Sql sql, List<PaperCase> cases, List<PaperCase> pending, List<LocalDate> due) {
        Map<UUID, LocalDate> days = new HashMap<>();
        for (int i = 0; i < pending.size(); i++) {
            days.put(pending.get(i).entry().claim().claim(), due.get(i));
        }
        for (PaperCase file : cases) {
            add(file, days.get(file.entry().claim().claim()));
        }
        files.into(sql, CASES);
        claims.into(sql, CLAIMS);
        traits.into(sql, TRAITS);
        decisions.into(sql, DECISIONS);
        closings.into(sql, CLOSINGS);
    }

    /** Cases that more than one claim is in, with their next limits; null where none runs. */
    static void follow(Sql sql, Map<Subject, ClockView> next, Set<CaseNumber> numbers) {
        Columns rows = new Columns(3);
        for (CaseNumber number : numbers) {
            ClockView limit = next.get(number.subject());
            rows.row(number, limit == null ? null : limit.due().date(), limit == null ? null : limit.rule());
        }
        rows.into(sql, FOLLOW);
    }

    private void add(PaperCase file, LocalDate due) {
        Lodged lodged = file.entry().claim();
        String stage = file.decision().stage().code();
        if (!file.joins()) {
            files.row(file.number(), file.entry().registration(), file.entry().office(), lodged.lodgedOn(), stage,
                    file.track(), due, due == null ? null : law.firstInstance(file));
        }
        boolean decided = file.decision().taken() && !file.decision().closes();
        claims.row(lodged.claim(), file.number(), lodged.person(), file.entry().position(), lodged.madeOn(),
                lodged.lodgedOn(), stage, file.track(), decided ? file.decision().code() : null, decided);
        traits(lodged);
        if (decided) {
            decision(file);
        } else if (file.decision().closes()) {
            closing(file);
        }
    }

    private void traits(Lodged lodged) {
        lodged.nationalities().forEach(code -> traits.row(lodged.claim(), Trait.Kind.NATIONALITY, code));
        lodged.needs().forEach(code -> traits.row(lodged.claim(), Trait.Kind.NEED, code));
        lodged.profiles().forEach(code -> traits.row(lodged.claim(), Trait.Kind.PROFILE, code));
    }

    private void decision(PaperCase file) {
        PaperDecision told = file.decision();
        Remedies.Remedy remedy = law.against(file);
        decisions.row(file.entry().claim().claim(), told.code(), told.granted(), remedy.rule(), remedy.effect(),
                told.levelOr(), file.reference(), told.decidedOn(), noon(told.decidedOn()));
    }

    private void closing(PaperCase file) {
        PaperDecision told = file.decision();
        closings.row(file.entry().claim().claim(), told.code(), told.onAppeal(), told.decidedOn(), told.levelOr(),
                noon(told.decidedOn()));
    }

    private static Object noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);
    }
}
