create view rsd.claim_need as
select k.id as claim, k.case_number, t.code as need
  from rsd.claim k
  join rsd.claim_trait t on t.claim = k.id and t.kind = 'NEED';
comment on view rsd.claim_need is 'SENSITIVE. Published for reports: each need of each claim that anybody may see, as the list of cases filters by it';
comment on column rsd.claim_need.claim is 'INTERNAL. Id of the claim';
comment on column rsd.claim_need.case_number is 'Its case';
comment on column rsd.claim_need.need is 'SENSITIVE. Code of the list need';
grant select on rsd.claim_need to safeconduct_app;
