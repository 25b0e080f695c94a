-- One row a decision that a figure of a line counts.
select d.id, d.person, d.case_number, d.office, d.decided_on as day, d.code
  {decisions counted}
   and {key} = :line
   and exists (select from reporting.decision_figure f where f.code = d.status and f.basis = :basis and {which})
