-- A request that is submitted anew begins from the start: what belongs to an earlier round stays on file and counts no more.
alter table readmission.request add column round int not null default 0;
alter table readmission.crossing add column round int not null default 1;
alter table readmission.travel_document add column round int not null default 1;
alter table readmission.transfer add column round int not null default 1;
comment on column readmission.request.round is 'INTERNAL. Rises when the request is submitted or taken up anew.';
comment on column readmission.crossing.round is 'INTERNAL. Round of the request in which it crossed.';
comment on column readmission.travel_document.round is 'INTERNAL. Round of the request for which it was issued; it counts in no other.';
comment on column readmission.transfer.round is 'INTERNAL. Round of the request in which it was planned; it counts in no other.';

update readmission.crossing c set round = greatest(1, (
    select count(*) from readmission.crossing s
    where s.request = c.request and s.act = 'SUBMIT' and s.ordinal <= c.ordinal));
update readmission.request r set round = coalesce((
    select max(c.round) from readmission.crossing c where c.request = r.number and c.act = 'SUBMIT'), 0)
    + case when r.state in ('R00', 'R01') and exists (
        select from readmission.crossing c where c.request = r.number and c.act = 'SUBMIT') then 1 else 0 end;
update readmission.travel_document d set round = coalesce((
    select max(c.round) from readmission.crossing c
    where c.request = d.request and c.act in ('ISSUE_TRAVEL_DOCUMENT', 'AUTHORISE_EU_DOCUMENT')
    and c.code = d.doc_number), 1);
update readmission.transfer t set round = coalesce((
    select max(c.round) from readmission.crossing c
    where c.request = t.request and c.act = 'PLAN_TRANSFER' and c.crossed_at <= t.planned_at), 1);
