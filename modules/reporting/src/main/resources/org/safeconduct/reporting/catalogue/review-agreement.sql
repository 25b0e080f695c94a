-- Each recommendation that stands, each review, each judgment on the substance; by the day on which it was written or signed.
select {key} as key,
       count(*) filter (where {recommendations}) as recommendations,
       count(*) filter (where {positive}) as positive,
       round(100.0 * count(*) filter (where {positive})
             / nullif(count(*) filter (where {recommendations}), 0), 4) as recommendation_rate,
       count(*) filter (where {reviews}) as reviews,
       count(*) filter (where {agreeing}) as agreeing,
       round(100.0 * count(*) filter (where {agreeing}) / nullif(count(*) filter (where {reviews}), 0), 4) as agreement_rate,
       count(*) filter (where {appeals}) as appeals,
       count(*) filter (where {allowed}) as allowed,
       round(100.0 * count(*) filter (where {allowed}) / nullif(count(*) filter (where {appeals}), 0), 4) as overturn_rate
  {reviews counted}
 group by 1
 order by 1
