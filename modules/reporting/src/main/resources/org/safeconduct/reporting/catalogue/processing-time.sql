with decided as (
    select {claim} as key, k.day - k.lodged_on as days,
           {paused days} as paused
      from ({first decisions}) k {beside claim}
     where {claims within}
       and {persons}
       and (cast(:from as date) is null or k.day >= :from)
       and (cast(:to as date) is null or k.day <= :to)
), measured as (
    select key, count(*) as persons,
           round(cast(percentile_cont(0.5) within group (order by days) as numeric), 1) as median_days,
           round(avg(days), 1) as mean_days,
           round(cast(percentile_cont(0.9) within group (order by days) as numeric), 1) as p90_days,
           count(*) filter (where paused > 0) as paused_persons,
           round(avg(paused), 1) as paused_mean_days
      from decided
     group by key
), listed as (
    select {case} as key, count(distinct c.number) as cases
      from (select f.*, d.decided_on as day
              from rsd.case_figure f
              join rsd.decision_figure d on d.case_number = f.number and d.level = 'FI' and not d.closing) c {beside case}
     where {cases within}
       and (cast(:from as date) is null or c.day >= :from)
       and (cast(:to as date) is null or c.day <= :to)
     group by 1
)
select key, coalesce(persons, 0) as persons, coalesce(cases, 0) as cases, median_days, mean_days, p90_days,
       coalesce(paused_persons, 0) as paused_persons, paused_mean_days
  from measured
  full join listed using (key)
  full join (select 'total' as key where cast(:by as text) = 'total') whole using (key)
 order by key collate "C"
