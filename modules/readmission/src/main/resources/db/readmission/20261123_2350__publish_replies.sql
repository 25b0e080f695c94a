-- One line a request: the last round that the other State received, with what came of it.
create view readmission.reply_figure as
select r.number as request, r.partner, r.kind, r.office, q.received_on,
       (select max(l.due_on) from readmission.request_limit l
         where l.request = r.number and l.rule = 'REPLY' and l.started_on = q.received_on) as due_on,
       a.replied_on,
       coalesce(a.outcome, case when r.state in ('R90', 'R91') then 'ENDED' else 'OPEN' end) as outcome
  from readmission.request r
  join lateral (
       select c.round, c.ordinal, c.happened_on as received_on
         from readmission.crossing c
        where c.request = r.number and c.act = 'CONFIRM_RECEIPT'
        order by c.ordinal desc
        limit 1) q on true
  left join lateral (
       select c.happened_on as replied_on,
              case when c.act = 'ACCEPT' or c.code in ('RECOGNISED', 'TRANSFER_AT_BORDER') then 'ACCEPTED'
                   when c.act = 'CONFIRM_TACIT' then 'TACIT'
                   when c.act = 'NOTE_SILENCE' then 'SILENT'
                   else 'REFUSED' end as outcome
         from readmission.crossing c
        where c.request = r.number and c.round = q.round and c.ordinal > q.ordinal
          and (c.act in ('ACCEPT', 'REFUSE', 'CONFIRM_TACIT', 'NOTE_SILENCE')
               or c.act = 'RECORD_INTERVIEW' and c.code is not null)
        order by c.ordinal desc
        limit 1) a on true;
comment on view readmission.reply_figure is 'SENSITIVE. Published for reports: what the other State answered to each request that it received, without the person';
comment on column readmission.reply_figure.request is 'INTERNAL. Number of the request; counted, never shown';
comment on column readmission.reply_figure.partner is 'SENSITIVE. Requested State, ISO 3166-1 alpha-3';
comment on column readmission.reply_figure.kind is 'Procedure of the agreement';
comment on column readmission.reply_figure.office is 'Office where it lies, for scopes';
comment on column readmission.reply_figure.received_on is 'Legal day of receipt, of the last round';
comment on column readmission.reply_figure.due_on is 'Last day for the reply, extensions included; null where the agreement does not let it be counted';
comment on column readmission.reply_figure.replied_on is 'SENSITIVE. Legal day of the reply, or of the note that there was none; null without';
comment on column readmission.reply_figure.outcome is 'SENSITIVE. ACCEPTED, TACIT (silence is consent), REFUSED (insufficient evidence, too), SILENT (noted, no consent), ENDED by this State without a reply, or OPEN';
grant select on readmission.reply_figure to safeconduct_app;
