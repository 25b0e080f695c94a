-- One row a claim that a figure of a line counts.
select k.id, k.person, k.case_number, k.office, k.day, k.code
  from ({source}) k {beside claim}
 where {claims within}
   and {claim} = :line
   and {which}
   and (cast(:from as date) is null or k.day >= :from)
   and (cast(:to as date) is null or k.day <= :to)
