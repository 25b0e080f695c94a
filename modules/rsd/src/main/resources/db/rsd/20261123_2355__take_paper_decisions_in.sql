-- Decisions that were taken on paper, before this house was there: they count, and can be served with proof.
alter table rsd.decision
    add column level text check (level in ('NA', 'FI', 'FA', 'AR', 'RA', 'JR', 'SP', 'TA', 'TP', 'EO', 'IN')),
    add column paper_file text,
    drop constraint decision_check,
    add constraint decision_rests_on_something check (appeal is not null or basis is not null or paper_file is not null),
    add constraint decision_level_on_paper check ((level is null) = (paper_file is null));
comment on column rsd.decision.level is 'UNHCR code of the level that the paper names; null for decisions taken here, whose course tells it';
comment on column rsd.decision.paper_file is 'SENSITIVE. Number of the paper file that holds the decision and its letter; null for decisions taken here';
alter table rsd.closing
    add column level text check (level in ('NA', 'FI', 'FA', 'AR', 'RA', 'JR', 'SP', 'TA', 'TP', 'EO', 'IN'));
comment on column rsd.closing.level is 'UNHCR code of the level that the paper names; null for what ended here';

-- As before, but that a paper names its level itself.
create or replace view rsd.decision_figure as
select d.claim, d.code, coalesce(d.granted, d.code) as status,
       coalesce(d.level, case when d.appeal is null then 'FI' else 'JR' end) as level,
       d.decided_on, k.track, c.office, c.assignee_id, k.case_number, k.person, k.lodged_on, false as closing
  from rsd.decision d
  join rsd.claim k on k.id = d.claim
  join rsd.asylum_case c on c.number = k.case_number
 where not exists (
       select from rsd.decision l
        where l.claim = d.claim and (l.appeal is null) = (d.appeal is null)
          and (l.signed_at, l.id) > (d.signed_at, d.id)
          and l.code not in ('DT15', 'DT23', 'DT24', 'DT25', 'DT30'))
   and not exists (
       select from rsd.closing e
        where e.claim = d.claim and e.on_appeal = (d.appeal is not null) and e.recorded_at > d.signed_at)
union all
select e.claim, e.code, e.code, coalesce(e.level, case when e.on_appeal then 'JR' else 'FI' end), e.closed_on, k.track, c.office,
       c.assignee_id, k.case_number, k.person, k.lodged_on, true
  from rsd.closing e
  join rsd.claim k on k.id = e.claim
  join rsd.asylum_case c on c.number = k.case_number
 where not exists (
       select from rsd.decision l
        where l.claim = e.claim and (l.appeal is not null) = e.on_appeal and l.signed_at > e.recorded_at
          and l.code not in ('DT15', 'DT23', 'DT24', 'DT25', 'DT30'))
   and not exists (
       select from rsd.closing l
        where l.claim = e.claim and l.on_appeal = e.on_appeal and (l.recorded_at, l.id) > (e.recorded_at, e.id));
