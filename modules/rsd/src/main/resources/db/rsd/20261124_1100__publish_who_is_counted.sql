-- From a figure to exactly those whom it counts: each row that is counted says whose it is and has a key to go on behind.
create or replace view rsd.pending_claim as
select k.id as claim, k.case_number, k.stage, k.track, k.lodged_on, c.office, c.assignee_id, k.person
  from rsd.claim k
  join rsd.asylum_case c on c.number = k.case_number
 where k.stage not in ('A65', 'A66', 'A90', 'A91', 'A95');
comment on view rsd.pending_claim is 'SENSITIVE. Published for reports: claims on which something is still waiting, without a name';
comment on column rsd.pending_claim.claim is 'INTERNAL. Id of the claim; orders, never shown';
comment on column rsd.pending_claim.case_number is 'Its case';
comment on column rsd.pending_claim.person is 'INTERNAL. Whose claim; shown to those who may list cases';

create or replace view rsd.lodged_claim as
select k.id as claim, k.case_number, k.track, k.lodged_on, c.office, c.assignee_id, k.person
  from rsd.claim k
  join rsd.asylum_case c on c.number = k.case_number;
comment on view rsd.lodged_claim is 'SENSITIVE. Published for reports: every claim that was lodged, without a name';
comment on column rsd.lodged_claim.claim is 'INTERNAL. Id of the claim; orders, never shown';
comment on column rsd.lodged_claim.case_number is 'Its case';
comment on column rsd.lodged_claim.person is 'INTERNAL. Whose claim; shown to those who may list cases';

create or replace view rsd.decision_figure as
select o.claim, o.code, o.status, o.level, o.decided_on, k.track, c.office, c.assignee_id, k.case_number, k.person,
       k.lodged_on, o.closing, o.id
  from rsd.outcome o
  left join rsd.claim k on k.id = o.claim
  left join rsd.asylum_case c on c.number = k.case_number;
comment on column rsd.decision_figure.case_number is 'Its case';
comment on column rsd.decision_figure.person is 'INTERNAL. About whom; shown to those who may list cases';
comment on column rsd.decision_figure.id is 'INTERNAL. Id of the decision or of the closing; orders, never shown';

create or replace view rsd.review_figure as
select a.claim, 'RECOMMENDATION' as what, a.code in ('DT01', 'DT02', 'DT03', 'DT04', 'DT05', 'DT22') as agrees,
       a.assessed_at as happened_at, a.assessor, k.track, c.office, c.assignee_id, a.claim as id, k.person, k.case_number,
       a.code
  from rsd.assessment a
  join rsd.claim k on k.id = a.claim
  join rsd.asylum_case c on c.number = k.case_number
union all
select r.claim, 'REVIEW', r.outcome in ('AGREE', 'AGREE_WITH_COMMENTS'), r.reviewed_at, a.assessor, k.track, c.office,
       c.assignee_id, r.id, k.person, k.case_number, r.outcome
  from rsd.review r
  join rsd.claim k on k.id = r.claim
  join rsd.asylum_case c on c.number = k.case_number
  left join rsd.assessment a on a.claim = r.claim
union all
select d.claim, 'APPEAL', d.code in ('DT26', 'DT27'), d.signed_at, a.assessor, k.track, c.office, c.assignee_id, d.id,
       k.person, k.case_number, d.code
  from rsd.decision d
  join rsd.claim k on k.id = d.claim
  join rsd.asylum_case c on c.number = k.case_number
  left join rsd.assessment a on a.claim = d.claim
 where d.appeal is not null and d.code in ('DT26', 'DT27', 'DT28');
comment on view rsd.review_figure is 'SENSITIVE. Published for reports: recommendations that stand, reviews, and judgments on the substance, without a name';
comment on column rsd.review_figure.claim is 'INTERNAL. Id of the claim; never shown';
comment on column rsd.review_figure.id is 'INTERNAL. Id of the claim, the review or the judgment; orders, never shown';
comment on column rsd.review_figure.person is 'INTERNAL. About whom; shown to those who may list cases';
comment on column rsd.review_figure.case_number is 'Its case';
comment on column rsd.review_figure.code is 'SENSITIVE. DT code recommended or decided; of a review what it found';

-- The latest first, one after the other, without sorting all of them.
create index on rsd.outcome (decided_on, id);
drop index rsd.outcome_decided_on_idx;
