-- The latest first; on behind the last one that was shown.
select r.id, r.person, r.case_number, r.office, r.day, r.code
  from ({rows}) r
 where {behind the last}
 order by r.day desc, r.id desc
 limit :limit
