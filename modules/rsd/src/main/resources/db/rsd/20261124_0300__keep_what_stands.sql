-- What stands of each claim at each level, kept when it is signed: to find it anew among a million decisions took each report
-- seconds. One rule for decisions, judgments, other ends and what comes from paper.
create table rsd.outcome (
    id         uuid primary key,
    claim      uuid not null references rsd.claim,
    level      text not null,
    code       text not null,
    status     text not null,
    decided_on date not null,
    at         timestamptz not null,
    closing    boolean not null
);
comment on table rsd.outcome is 'SENSITIVE. Of each claim the decision, judgment or other end that stands at each level, as statistics count it; retention: with its case';
comment on column rsd.outcome.id is 'Id of the decision or of the closing';
comment on column rsd.outcome.claim is 'The claim';
comment on column rsd.outcome.level is 'UNHCR code of the level: FI, JR, or what a paper names';
comment on column rsd.outcome.code is 'SENSITIVE. DT code of the list decision';
comment on column rsd.outcome.status is 'SENSITIVE. DT code that classes it: the granted status where the decision only passes one on';
comment on column rsd.outcome.decided_on is 'SENSITIVE. Legal day';
comment on column rsd.outcome.at is 'When it was signed or recorded: the later one stands';
comment on column rsd.outcome.closing is 'The claim ended without a decision on it';
create index on rsd.outcome (claim, level);
create index on rsd.outcome (decided_on);

-- A transfer, the end of a status and the like decide nothing on the claim: they take the place of no decision on it.
create function rsd.settles(o rsd.outcome) returns boolean language sql immutable
    return o.closing or o.code not in ('DT15', 'DT23', 'DT24', 'DT25', 'DT30');

-- The application reads what stands and never writes it.
create function rsd.outcome_stands() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    if exists (select from rsd.outcome o
                where o.claim = new.claim and o.level = new.level and (o.at, o.id) > (new.at, new.id) and rsd.settles(o)) then
        return null;
    end if;
    if rsd.settles(new) then
        delete from rsd.outcome o
         where o.claim = new.claim and o.level = new.level and (o.at, o.id) < (new.at, new.id);
    end if;
    return new;
end $$;
create trigger stands before insert on rsd.outcome for each row execute function rsd.outcome_stands();

create function rsd.outcome_of_decision() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into rsd.outcome (id, claim, level, code, status, decided_on, at, closing)
    values (new.id, new.claim, coalesce(new.level, case when new.appeal is null then 'FI' else 'JR' end), new.code,
            coalesce(new.granted, new.code), new.decided_on, new.signed_at, false);
    return null;
end $$;
create trigger stands after insert on rsd.decision for each row execute function rsd.outcome_of_decision();

create function rsd.outcome_of_closing() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into rsd.outcome (id, claim, level, code, status, decided_on, at, closing)
    values (new.id, new.claim, coalesce(new.level, case when new.on_appeal then 'JR' else 'FI' end), new.code, new.code,
            new.closed_on, new.recorded_at, true);
    return null;
end $$;
create trigger stands after insert on rsd.closing for each row execute function rsd.outcome_of_closing();

insert into rsd.outcome (id, claim, level, code, status, decided_on, at, closing)
select id, claim, coalesce(level, case when appeal is null then 'FI' else 'JR' end), code, coalesce(granted, code), decided_on,
       signed_at, false
  from rsd.decision
union all
select id, claim, coalesce(level, case when on_appeal then 'JR' else 'FI' end), code, code, closed_on, recorded_at, true
  from rsd.closing;

-- Left joins, although each claim has its case: what a report does not ask for is then not read.
create or replace view rsd.decision_figure as
select o.claim, o.code, o.status, o.level, o.decided_on, k.track, c.office, c.assignee_id, k.case_number, k.person,
       k.lodged_on, o.closing
  from rsd.outcome o
  left join rsd.claim k on k.id = o.claim
  left join rsd.asylum_case c on c.number = k.case_number;
