-- Reports of age, intake, time and agreement; and a claim that is decided again at a level counts there once, as it was decided last.
create or replace view rsd.pending_case as
select c.number, c.stage, c.track, c.office, c.assignee_id, c.lodged_on, c.due_on
  from rsd.asylum_case c
 where c.stage not in ('A65', 'A66', 'A90', 'A91', 'A95');
comment on column rsd.pending_case.lodged_on is 'Legal day of lodging';
comment on column rsd.pending_case.due_on is 'Earliest running limit; null if none runs';

create view rsd.case_figure as
select c.number, c.stage, c.track, c.office, c.assignee_id, c.lodged_on
  from rsd.asylum_case c;
comment on view rsd.case_figure is 'Published for reports: every case as the list of cases shows it';
comment on column rsd.case_figure.number is 'Number of the case; counted, never shown';
comment on column rsd.case_figure.stage is 'Stage of the least advanced open claim; of the most advanced when all are closed';
comment on column rsd.case_figure.track is 'Procedure of that claim; null before streaming';
comment on column rsd.case_figure.office is 'Office of the case';
comment on column rsd.case_figure.assignee_id is 'Account id of the owner, for scopes';
comment on column rsd.case_figure.lodged_on is 'Legal day of lodging';

create view rsd.lodged_claim as
select k.id as claim, k.case_number, k.track, k.lodged_on, c.office, c.assignee_id
  from rsd.claim k
  join rsd.asylum_case c on c.number = k.case_number;
comment on view rsd.lodged_claim is 'SENSITIVE. Published for reports: every claim that was lodged, without the person';
comment on column rsd.lodged_claim.claim is 'INTERNAL. Id of the claim; counted, never shown';
comment on column rsd.lodged_claim.case_number is 'Its case; counted, never shown';
comment on column rsd.lodged_claim.track is 'Its procedure; null before streaming';
comment on column rsd.lodged_claim.lodged_on is 'Legal day of lodging';
comment on column rsd.lodged_claim.office is 'Office of the case, for scopes';
comment on column rsd.lodged_claim.assignee_id is 'Account id of the owner, for scopes';

-- What decides nothing on the claim (transfer, end of a status, age) takes the place of no decision on it.
create or replace view rsd.decision_figure as
select d.claim, d.code, coalesce(d.granted, d.code) as status, case when d.appeal is null then 'FI' else 'JR' end as level,
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
select e.claim, e.code, e.code, case when e.on_appeal then 'JR' else 'FI' end, e.closed_on, k.track, c.office,
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
comment on view rsd.decision_figure is 'SENSITIVE. Published for reports: of each claim the decision, judgment or other end that stands at each level, without a name';
comment on column rsd.decision_figure.case_number is 'Its case; counted, never shown';
comment on column rsd.decision_figure.person is 'SENSITIVE. Whose claim, to join the timeline of the casefile; never shown';
comment on column rsd.decision_figure.lodged_on is 'Legal day of lodging';
comment on column rsd.decision_figure.closing is 'The claim ended without a decision on it';

create view rsd.review_figure as
select a.claim, 'RECOMMENDATION' as what, a.code in ('DT01', 'DT02', 'DT03', 'DT04', 'DT05', 'DT22') as agrees,
       a.assessed_at as happened_at, a.assessor, k.track, c.office, c.assignee_id
  from rsd.assessment a
  join rsd.claim k on k.id = a.claim
  join rsd.asylum_case c on c.number = k.case_number
union all
select r.claim, 'REVIEW', r.outcome in ('AGREE', 'AGREE_WITH_COMMENTS'), r.reviewed_at, a.assessor, k.track, c.office,
       c.assignee_id
  from rsd.review r
  join rsd.claim k on k.id = r.claim
  join rsd.asylum_case c on c.number = k.case_number
  left join rsd.assessment a on a.claim = r.claim
union all
select d.claim, 'APPEAL', d.code in ('DT26', 'DT27'), d.signed_at, a.assessor, k.track, c.office, c.assignee_id
  from rsd.decision d
  join rsd.claim k on k.id = d.claim
  join rsd.asylum_case c on c.number = k.case_number
  left join rsd.assessment a on a.claim = d.claim
 where d.appeal is not null and d.code in ('DT26', 'DT27', 'DT28');
comment on view rsd.review_figure is 'SENSITIVE. Published for reports: recommendations that stand, reviews, and judgments on the substance, without the person';
comment on column rsd.review_figure.claim is 'INTERNAL. Id of the claim; counted, never shown';
comment on column rsd.review_figure.what is 'RECOMMENDATION, REVIEW or APPEAL';
comment on column rsd.review_figure.agrees is 'SENSITIVE. The recommendation is to protect; the review agrees; the appeal is allowed';
comment on column rsd.review_figure.happened_at is 'When it was written or signed';
comment on column rsd.review_figure.assessor is 'INTERNAL. Login of the officer whose recommendation stands; null without one';
comment on column rsd.review_figure.track is 'Procedure of the claim; null before streaming';
comment on column rsd.review_figure.office is 'Office of the case';
comment on column rsd.review_figure.assignee_id is 'Account id of the owner, for scopes';

create index on rsd.asylum_case (lodged_on);
create index on rsd.claim (lodged_on);
create index on rsd.assessment (assessed_at);
create index on rsd.review (reviewed_at);
grant select on rsd.case_figure, rsd.lodged_claim, rsd.review_figure to safeconduct_app;
