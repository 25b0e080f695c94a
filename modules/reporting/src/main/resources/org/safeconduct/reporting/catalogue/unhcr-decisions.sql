-- Every decision once, at its level; what is neither a decision nor a closing of a claim is in no line.
select to_char(d.decided_on, 'YYYY') as year, coalesce(p.origin, 'UNK') as origin, d.level,
       count(*) filter (where f.figure = 'recognised') as recognised,
       count(*) filter (where f.figure = 'complementary') as complementary,
       count(*) filter (where f.figure = 'rejected') as rejected,
       count(*) filter (where f.figure = 'closed') as closed,
       count(*) filter (where f.decided) as decided,
       string_agg(distinct d.status, ' ') filter (where f.figure is null) as unverified
  from rsd.decision_figure d
  left join registration.claim_figure p on p.claim = d.claim
  left join reporting.decision_figure f on f.code = d.status and f.basis = 'unhcr'
 where (cast(:everywhere as boolean) or d.office = any (:offices) or d.assignee_id = cast(:officer as uuid))
   and (cast(:from as date) is null or d.decided_on >= :from)
   and (cast(:to as date) is null or d.decided_on <= :to)
   and (f.decided or f.figure is null)
 group by 1, 2, 3
 order by 1, coalesce(p.origin, 'UNK') collate "C", d.level collate "C"
