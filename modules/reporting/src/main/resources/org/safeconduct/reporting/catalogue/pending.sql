-- Claims count at their own stage, cases as the list of cases shows them; both in the caller's scope.
with waiting as (
    select {claim} as key,
           count(*) as persons,
           round(cast(percentile_cont(0.5) within group (order by cast(:today as date) - k.lodged_on) as numeric), 1) as median_days,
           round(cast(percentile_cont(0.9) within group (order by cast(:today as date) - k.lodged_on) as numeric), 1) as p90_days
      from rsd.pending_claim k {beside claim}
     where (cast(:everywhere as boolean) or k.office = any (:offices) or k.assignee_id = cast(:officer as uuid))
       and (cast(:stage as text) is null or k.stage = :stage)
       and (cast(:track as text) is null or k.track = upper(replace(:track, '-', '_')))
       and (cast(:office as text) is null or k.office = :office)
       and (cast(:nationality as text) is null
            or exists (select 1 from rsd.claim_nationality o where o.claim = k.claim and o.nationality = :nationality))
     group by 1
), listed as (
    select {case} as key, count(distinct c.number) as cases
      from rsd.pending_case c {beside case}
     where (cast(:everywhere as boolean) or c.office = any (:offices) or c.assignee_id = cast(:officer as uuid))
       and (cast(:stage as text) is null or c.stage = :stage)
       and (cast(:track as text) is null or c.track = upper(replace(:track, '-', '_')))
       and (cast(:office as text) is null or c.office = :office)
       and (cast(:nationality as text) is null
            or exists (select 1 from rsd.claim_nationality o where o.case_number = c.number and o.nationality = :nationality))
     group by 1
)
select key, coalesce(persons, 0) as persons, coalesce(cases, 0) as cases, median_days, p90_days
  from waiting
  full join listed using (key)
  full join (select 'total' as key where cast(:by as text) = 'total') whole using (key)
 order by key collate "C"
