-- By how long ago they were lodged; a band begins on the day on which its months are full.
with waiting as (
    select {claim} as key,
           count(*) as persons,
           count(*) filter (where {months_0_3}) as months_0_3,
           count(*) filter (where {months_3_6}) as months_3_6,
           count(*) filter (where {months_6_12}) as months_6_12,
           count(*) filter (where {months_12_24}) as months_12_24,
           count(*) filter (where {months_over_24}) as months_over_24,
           count(*) filter (where {backlog_persons}) as backlog_persons
      from ({pending claims}) k {beside claim}
     where {claims within}
       and {persons}
     group by 1
), listed as (
    select {case} as key,
           count(distinct c.number) as cases,
           count(distinct c.number) filter (where c.day <= cast(:target as date)) as backlog_cases
      from (select p.*, p.lodged_on as day from rsd.pending_case p) c {beside case}
     where {cases within}
       and (cast(:stage as text) is null or c.stage = :stage)
     group by 1
)
select key, coalesce(persons, 0) as persons, coalesce(cases, 0) as cases,
       coalesce(months_0_3, 0) as months_0_3, coalesce(months_3_6, 0) as months_3_6,
       coalesce(months_6_12, 0) as months_6_12, coalesce(months_12_24, 0) as months_12_24,
       coalesce(months_over_24, 0) as months_over_24,
       coalesce(backlog_persons, 0) as backlog_persons, coalesce(backlog_cases, 0) as backlog_cases
  from waiting
  full join listed using (key)
  full join (select 'total' as key where cast(:by as text) = 'total') whole using (key)
 order by key collate "C"
