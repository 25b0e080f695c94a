create view stage_entered as
select e.file, e.person, e.stage, e.happened_on as entered_on,
       (select min(n.happened_on) from event n
         where n.file = e.file and n.person = e.person and n.stage is not null and n.ordinal > e.ordinal) as left_on
  from event e
 where e.stage is not null and e.person is not null;
comment on view stage_entered is 'SENSITIVE. Published for reports: each stage that a file entered for a person, and when it was left';
comment on column stage_entered.file is 'INTERNAL. The file; joined, never shown';
comment on column stage_entered.person is 'SENSITIVE. For whom; joined, never shown';
comment on column stage_entered.stage is 'Code of the stage';
comment on column stage_entered.entered_on is 'Legal day on which it was entered';
comment on column stage_entered.left_on is 'Legal day on which the next stage was entered; null while it lasts';
grant select on stage_entered to safeconduct_app;
