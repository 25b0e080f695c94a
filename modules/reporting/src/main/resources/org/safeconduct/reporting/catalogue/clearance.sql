-- What came against what was decided at first instance in the same period; what is pending is so today.
with came as (
    select {claim} as key, count(*) as applications
      from ({lodged claims}) k {beside claim}
     where {claims within} and k.day between cast(:from as date) and cast(:to as date)
     group by 1
), decided as (
    select {claim} as key, count(*) filter (where {decisions}) as decisions, count(*) filter (where {closed}) as closed
      from ({first decisions}) k {beside claim}
     where {claims within} and k.day between cast(:from as date) and cast(:to as date)
     group by 1
), waiting as (
    select {claim} as key, count(*) as pending
      from ({pending claims}) k {beside claim}
     where {claims within} and cast(:standing as boolean)
     group by 1
), new as (
    select {case} as key, count(distinct c.number) as new_cases
      from (select f.*, f.lodged_on as day from rsd.case_figure f) c {beside case}
     where {cases within} and c.day between cast(:from as date) and cast(:to as date)
     group by 1
), done as (
    select {case} as key, count(distinct c.number) as decided_cases
      from (select f.*, d.decided_on as day
              from rsd.case_figure f
              join rsd.decision_figure d on d.case_number = f.number and d.level = 'FI' and not d.closing) c {beside case}
     where {cases within} and c.day between cast(:from as date) and cast(:to as date)
     group by 1
)
select key, coalesce(applications, 0) as applications, coalesce(new_cases, 0) as new_cases,
       coalesce(decisions, 0) as decisions, coalesce(decided_cases, 0) as decided_cases, coalesce(closed, 0) as closed,
       round(100.0 * coalesce(decisions, 0) / nullif(applications, 0), 4) as clearance_rate,
       case when cast(:standing as boolean) then coalesce(pending, 0) end as pending,
       case when cast(:standing as boolean)
            then round(coalesce(pending, 0) / (nullif(decisions, 0) / cast(:months as numeric)), 1) end as months_to_clear
  from came
  full join decided using (key)
  full join waiting using (key)
  full join new using (key)
  full join done using (key)
  full join (select 'total' as key where cast(:by as text) = 'total') whole using (key)
 order by key collate "C"
