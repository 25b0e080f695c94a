-- The limit of a case that ends first, as the list of cases shows it.
select case when c.due_on < cast(:today as date) then 'overdue'
            when c.due_on <= cast(:week as date) then '00-07'
            when c.due_on <= cast(:fortnight as date) then '08-14'
            when c.due_on <= cast(:month as date) then '15-30'
            else '31+' end as key,
       count(*) as cases
  from rsd.pending_case c
 where {cases within}
   and c.due_on is not null
 group by 1
 order by min(c.due_on)
