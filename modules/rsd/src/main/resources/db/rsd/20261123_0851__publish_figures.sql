-- What reports may read of this schema. Not pending: the stages at which nothing is waiting any more.
create view rsd.pending_claim as
select k.id as claim, k.case_number, k.stage, k.track, k.lodged_on, c.office, c.assignee_id
  from rsd.claim k
  join rsd.asylum_case c on c.number = k.case_number
 where k.stage not in ('A65', 'A66', 'A90', 'A91', 'A95');
comment on view rsd.pending_claim is 'SENSITIVE. Published for reports: claims on which something is still waiting, without the person';
comment on column rsd.pending_claim.claim is 'INTERNAL. Id of the claim; counted, never shown';
comment on column rsd.pending_claim.case_number is 'Its case; counted, never shown';
comment on column rsd.pending_claim.stage is 'Stage of the claim itself';
comment on column rsd.pending_claim.track is 'Its procedure; null before streaming';
comment on column rsd.pending_claim.lodged_on is 'Legal day of lodging';
comment on column rsd.pending_claim.office is 'Office of the case, for scopes';
comment on column rsd.pending_claim.assignee_id is 'Account id of the owner, for scopes';

create view rsd.pending_case as
select c.number, c.stage, c.track, c.office, c.assignee_id
  from rsd.asylum_case c
 where c.stage not in ('A65', 'A66', 'A90', 'A91', 'A95');
comment on view rsd.pending_case is 'Published for reports: cases with a claim on which something is still waiting, as the list of cases shows them';
comment on column rsd.pending_case.number is 'Number of the case; counted, never shown';
comment on column rsd.pending_case.stage is 'Stage of the least advanced open claim';
comment on column rsd.pending_case.track is 'Procedure of that claim; null before streaming';
comment on column rsd.pending_case.office is 'Office of the case';
comment on column rsd.pending_case.assignee_id is 'Account id of the owner, for scopes';

create view rsd.claim_nationality as
select k.id as claim, k.case_number, t.code as nationality
  from rsd.claim k
  join rsd.claim_trait t on t.claim = k.id and t.kind = 'NATIONALITY';
comment on view rsd.claim_nationality is 'SENSITIVE. Published for reports: each nationality of each claim, as the list of cases filters by it';
comment on column rsd.claim_nationality.claim is 'INTERNAL. Id of the claim';
comment on column rsd.claim_nationality.case_number is 'Its case';
comment on column rsd.claim_nationality.nationality is 'SENSITIVE. ISO 3166-1 alpha-3, or UNK, XXA, XKX, TIB';

-- UNHCR's codes of the level: FI first instance, JR judicial review.
create view rsd.decision_figure as
select d.claim, d.code, coalesce(d.granted, d.code) as status, case when d.appeal is null then 'FI' else 'JR' end as level,
       d.decided_on, k.track, c.office, c.assignee_id
  from rsd.decision d
  join rsd.claim k on k.id = d.claim
  join rsd.asylum_case c on c.number = k.case_number
union all
select e.claim, e.code, e.code, case when e.on_appeal then 'JR' else 'FI' end, e.closed_on, k.track, c.office, c.assignee_id
  from rsd.closing e
  join rsd.claim k on k.id = e.claim
  join rsd.asylum_case c on c.number = k.case_number;
comment on view rsd.decision_figure is 'SENSITIVE. Published for reports: every decision, judgment and other end of a claim, without the person';
comment on column rsd.decision_figure.claim is 'INTERNAL. Id of the claim, to which registration publishes the traits';
comment on column rsd.decision_figure.code is 'SENSITIVE. DT code as signed';
comment on column rsd.decision_figure.status is 'SENSITIVE. DT code that classes it: the granted status where the decision only passes one on';
comment on column rsd.decision_figure.level is 'FI first instance, JR judicial review';
comment on column rsd.decision_figure.decided_on is 'Legal day of the decision';
comment on column rsd.decision_figure.track is 'Procedure of the claim; null before streaming';
comment on column rsd.decision_figure.office is 'Office of the case';
comment on column rsd.decision_figure.assignee_id is 'Account id of the owner, for scopes';

create index on rsd.decision (decided_on);
create index on rsd.closing (closed_on);
grant select on rsd.pending_claim, rsd.pending_case, rsd.claim_nationality, rsd.decision_figure to safeconduct_app;
