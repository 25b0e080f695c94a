-- One row a recommendation, review or judgment that a figure of a line counts.
select k.id, k.person, k.case_number, k.office, k.day, k.code
  {reviews counted}
   and {key} = :line
   and {which}
