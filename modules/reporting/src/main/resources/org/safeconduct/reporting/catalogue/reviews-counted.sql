from (select r.*, cast(r.happened_at at time zone :zone as date) as day from rsd.review_figure r) k
 where (cast(:everywhere as boolean) or k.office = any (:offices) or k.assignee_id = cast(:officer as uuid))
   and (cast(:from as date) is null or k.day >= :from)
   and (cast(:to as date) is null or k.day <= :to)
   and (cast(:office as text) is null or k.office = :office)
   and (cast(:track as text) is null or k.track = upper(replace(:track, '-', '_')))
