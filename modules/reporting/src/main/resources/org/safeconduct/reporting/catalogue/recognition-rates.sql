-- Every decision once, at its level; first by code, so that the classes are looked up once a code and not once a decision.
with signed as (
    select {key} as key, d.status, count(*) as persons
      {decisions counted}
     group by 1, 2
), summed as (
    select key,
           coalesce(sum(persons) filter (where {decided}), 0) as decided,
           coalesce(sum(persons) filter (where {recognised}), 0) as recognised,
           coalesce(sum(persons) filter (where {complementary}), 0) as complementary,
           coalesce(sum(persons) filter (where {rejected}), 0) as rejected,
           coalesce(sum(persons) filter (where {closed}), 0) as closed,
           string_agg(distinct s.status, ' ') filter (where s.status is not null and f.figure is null) as unverified
      from signed s
      full join (select 'total' as key where cast(:by as text) = 'total') whole using (key)
      left join reporting.decision_figure f on f.code = s.status and f.basis = :basis
     group by key
)
select key, decided, recognised, complementary, rejected, closed, unverified,
       round(100.0 * recognised / nullif(recognised + complementary + rejected, 0), 4) as refugee_recognition_rate,
       round(100.0 * (recognised + complementary) / nullif(recognised + complementary + rejected, 0), 4) as total_recognition_rate
  from summed
 order by key collate "C"
