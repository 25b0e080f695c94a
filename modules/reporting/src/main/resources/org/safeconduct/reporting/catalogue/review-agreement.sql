-- Each recommendation that stands, each review, each judgment on the substance; by the day on which it was written or signed.
with said as (
    select r.*, cast(r.happened_at at time zone :zone as date) as day from rsd.review_figure r
)
select {key} as key,
       count(*) filter (where k.what = 'RECOMMENDATION') as recommendations,
       count(*) filter (where k.what = 'RECOMMENDATION' and k.agrees) as positive,
       round(100.0 * count(*) filter (where k.what = 'RECOMMENDATION' and k.agrees)
             / nullif(count(*) filter (where k.what = 'RECOMMENDATION'), 0), 4) as recommendation_rate,
       count(*) filter (where k.what = 'REVIEW') as reviews,
       count(*) filter (where k.what = 'REVIEW' and k.agrees) as agreeing,
       round(100.0 * count(*) filter (where k.what = 'REVIEW' and k.agrees)
             / nullif(count(*) filter (where k.what = 'REVIEW'), 0), 4) as agreement_rate,
       count(*) filter (where k.what = 'APPEAL') as appeals,
       count(*) filter (where k.what = 'APPEAL' and k.agrees) as allowed,
       round(100.0 * count(*) filter (where k.what = 'APPEAL' and k.agrees)
             / nullif(count(*) filter (where k.what = 'APPEAL'), 0), 4) as overturn_rate
  from said k
 where (cast(:everywhere as boolean) or k.office = any (:offices) or k.assignee_id = cast(:officer as uuid))
   and (cast(:from as date) is null or k.day >= :from)
   and (cast(:to as date) is null or k.day <= :to)
   and (cast(:office as text) is null or k.office = :office)
   and (cast(:track as text) is null or k.track = upper(replace(:track, '-', '_')))
 group by 1
 order by 1
