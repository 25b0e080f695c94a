-- Claims count at their own stage, cases as the list of cases shows them; both in the caller's scope.
with waiting as (
    select {claim} as key,
           count(*) as persons,
           round(cast(percentile_cont(0.5) within group (order by cast(:today as date) - k.day) as numeric), 1) as median_days,
           round(cast(percentile_cont(0.9) within group (order by cast(:today as date) - k.day) as numeric), 1) as p90_days
      from ({source}) k {beside claim}
     where {claims within}
       and {persons}
     group by 1
), listed as (
    select {case} as key, count(distinct c.number) as cases
      from rsd.pending_case c {beside case}
     where {cases within}
       and (cast(:stage as text) is null or c.stage = :stage)
     group by 1
)
select key, coalesce(persons, 0) as persons, coalesce(cases, 0) as cases, median_days, p90_days
  from waiting
  full join listed using (key)
  full join (select 'total' as key where cast(:by as text) = 'total') whole using (key)
 order by key collate "C"
