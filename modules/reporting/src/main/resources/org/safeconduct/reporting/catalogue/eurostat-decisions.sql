-- Only what is a decision on the claim: what was withdrawn and temporary protection have tables of their own.
with counted as (
    select coalesce(cc.code, 'UNK') as citizen,
           case when p.sex in ('F', 'M') then p.sex else 'UNK' end as sex,
           case when p.age is null then 'UNK' when p.age < 14 then 'Y_LT14' when p.age < 16 then 'Y14-15'
                when p.age < 18 then 'Y16-17' when p.age < 25 then 'Y18-24' when p.age < 35 then 'Y25-34'
                when p.age < 65 then 'Y35-64' else 'Y_GE65' end as age,
           c.eurostat as decision, {period} as period, count(*) as persons,
           string_agg(distinct d.status, ' ') filter (where f.figure is null) as unverified
      from rsd.decision_figure d
      left join registration.claim_figure p on p.claim = d.claim
      left join unnest(cast(:alphathree as text[]), cast(:alphatwo as text[])) as cc (origin, code) on cc.origin = p.origin
      left join reporting.decision_class c on c.code = d.status
      left join reporting.decision_figure f on f.code = d.status and f.basis = 'eurostat'
     where (cast(:everywhere as boolean) or d.office = any (:offices) or d.assignee_id = cast(:officer as uuid))
       and d.level = 'FI'
       and (cast(:from as date) is null or d.decided_on >= :from)
       and (cast(:to as date) is null or d.decided_on <= :to)
       and (f.decided or f.figure is null)
     group by 1, 2, 3, 4, 5
)
select citizen, sex, age, decision, period, unverified,
       cast(round(persons / cast(:nearest as numeric)) * :nearest as bigint) as persons
  from counted
 order by period collate "C", citizen collate "C", sex collate "C", age collate "C", decision collate "C"
