package org.safeconduct.readmission;

/**
 * A step of the nightly watch: which requests it looks at. Each is examined again before anything happens, so a round only must
 * not miss one; what it leaves out needs no entry in the log. Where an act is open is read from the table of a request's life.
 */
enum Round {
    /** Every request that a bar against removal would suspend. */
    RECHECK("""
            select r.number, r.person from readmission.request r, night
            where r.state between 'R01' and 'R46' and r.number > night.last
            order by r.number limit ?
            """),
    /** Those with a limit of which a share has passed that nobody was told of; while they are suspended nobody is. */
    LIMITS("""
            select distinct r.number, r.person
            from readmission.request_limit l join readmission.request r on r.number = l.request, night
            where l.ended is null and l.request > night.last and r.state <> 'R49'
              and exists (select from (values ('HALF', 50), ('THREE_QUARTERS', 75), ('NINE_TENTHS', 90), ('WHOLE', 100))
                      share (mark, percent)
                  where (night.today - l.started_on) * 100 >= (l.due_on - l.started_on) * share.percent
                    and not exists (select from readmission.alert a where a.about = l.id and a.mark = share.mark))
            order by r.number limit ?
            """),
    /** Those that count as accepted by silence once a supervisor says so, unless this State paused them or hears the person. */
    SILENCE("""
            select r.number, r.person
            from readmission.request r join reply l on l.request = r.number, night
            where r.state || ' CONFIRM_TACIT' = any (night.open) and r.number > night.last
              and l.due_on < night.today and l.silence = 'CONSENT' and not l.paused
              and (r.state not in ('R05', 'R07') or exists (select from readmission.request_limit i
                  where i.request = r.number and i.ended is null and i.due_on < night.today
                    and i.rule = case r.state when 'R05' then 'INTERVIEW' else 'INTERVIEW_RESULT' end))
              and not exists (select from readmission.alert a where a.about = l.id and a.mark = 'SILENCE')
            order by r.number limit ?
            """),
    /** Those whose travel document runs out before the handover. */
    DOCUMENTS("""
            select r.number, r.person
            from readmission.travel_document d
              join readmission.request r on r.number = d.request and r.round = d.round, night
            where r.state in ('R41', 'R42', 'R43', 'R44', 'R46') and d.valid_until <= night.today + 30
              and r.number > night.last
              and not exists (select from readmission.travel_document later
                  where later.request = d.request and later.ordinal > d.ordinal)
              and exists (select from (values ('DAYS_30', 30), ('DAYS_14', 14), ('DAYS_7', 7), ('EXPIRED', -1))
                      ahead (mark, days)
                  where d.valid_until <= night.today + ahead.days
                    and not (ahead.mark = 'EXPIRED' and r.state || ' EXPIRE_DOCUMENT' = any (night.open))
                    and not exists (select from readmission.alert a where a.about = d.id and a.mark = ahead.mark))
            order by r.number limit ?
            """),
    /** Those that go on by the mere passing of time. */
    ENDS("""
            select r.number, r.person from readmission.request r, night
            where r.number > night.last and r.state between 'R01' and 'R47'
              and (r.state || ' EXPIRE_DOCUMENT' = any (night.open)
                  and (select d.valid_until from readmission.travel_document d
                      where d.request = r.number and d.round = r.round order by d.ordinal desc limit 1) < night.today
                or r.state || ' NOTE_SILENCE' = any (night.open) and r.state not in ('R05', 'R07')
                  and exists (select from reply l
                      where l.request = r.number and l.due_on < night.today and l.silence = 'NONE' and not l.paused)
                or exists (select from readmission.request_limit l
                  where l.request = r.number and l.ended is null and l.due_on < night.today
                    and (r.state || ' EXPIRE_TRANSFER' = any (night.open) and l.rule = 'TRANSFER'
                      or r.state = 'R47' and l.rule = 'ERROR_WINDOW')))
            order by r.number limit ?
            """),
    /** Those before a presentation or a journey. */
    AHEAD("""
            select r.number, r.person from readmission.request r, night
            where r.state in ('R05', 'R43', 'R44') and r.number > night.last
            order by r.number limit ?
            """);

    /**
     * What every round knows: the day, the last number looked at, which act is open where, and of each limit of a reply that
     * runs what silence meant when it began, and whether this State has paused it.
     */
    private static final String NIGHT = """
            with night (today, last, open) as (values (?::date, ?::text, ?::text[])),
            silence (partner, since, meaning) as (select * from unnest(?::text[], ?::text[]::date[], ?::text[])),
            reply as (
                select l.id, l.request, l.due_on,
                    (select s.meaning from silence s where s.partner = r.partner and s.since <= l.started_on
                        order by s.since desc limit 1) as silence,
                    exists (select from readmission.crossing c
                        where c.request = r.number and c.round = r.round and c.act = 'SUSPEND'
                          and c.happened_on >= l.started_on) as paused
                from readmission.request_limit l join readmission.request r on r.number = l.request
                where l.ended is null and l.rule = 'REPLY')
            """;

    private final String requests;

    Round(String requests) {
        this.requests = requests;
    }

    String query() {
        return NIGHT + requests;
    }
}
