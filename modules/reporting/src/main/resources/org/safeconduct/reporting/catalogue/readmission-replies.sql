-- By the day on which the other State received the request; silence that is consent is no reply.
with received as (
    select {key} as key, f.outcome, f.due_on, f.replied_on - f.received_on as days,
           f.outcome in ('ACCEPTED', 'REFUSED') as replied,
           f.due_on is not null and f.outcome <> 'ENDED'
               and (f.outcome <> 'OPEN' or f.due_on < cast(:today as date)) as ripe,
           f.outcome in ('ACCEPTED', 'REFUSED') and f.replied_on <= f.due_on as timely
      from readmission.reply_figure f
     where (cast(:everywhere as boolean) or f.office = any (:offices))
       and (cast(:from as date) is null or f.received_on >= :from)
       and (cast(:to as date) is null or f.received_on <= :to)
       and (cast(:partner as text) is null or f.partner = :partner)
       and (cast(:kind as text) is null or f.kind = upper(:kind))
), summed as (
    select key, count(*) as requests,
           count(*) filter (where outcome = 'ACCEPTED') as accepted,
           count(*) filter (where outcome = 'TACIT') as tacit,
           count(*) filter (where outcome = 'REFUSED') as refused,
           count(*) filter (where outcome = 'SILENT') as silent,
           count(*) filter (where outcome = 'OPEN') as open,
           count(*) filter (where ripe) as ripe,
           count(*) filter (where ripe and timely) as in_time,
           round(cast(percentile_cont(0.5) within group (order by days) filter (where replied) as numeric), 1) as median_days,
           round(cast(percentile_cont(0.9) within group (order by days) filter (where replied) as numeric), 1) as p90_days
      from received
     group by key
)
select s.*,
       round(100.0 * in_time / nullif(ripe, 0), 4) as in_time_rate,
       round(100.0 * (accepted + tacit) / nullif(accepted + tacit + refused + silent, 0), 4) as acceptance_rate,
       round(100.0 * tacit / nullif(accepted + tacit, 0), 4) as tacit_share
  from summed s
 order by key collate "C"
