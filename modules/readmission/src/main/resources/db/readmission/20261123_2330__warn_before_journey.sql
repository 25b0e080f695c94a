alter table readmission.alert drop constraint alert_mark_check;
alter table readmission.alert add constraint alert_mark_check check (mark in ('HALF', 'THREE_QUARTERS', 'NINE_TENTHS', 'WHOLE',
    'SILENCE', 'DAYS_30', 'DAYS_14', 'DAYS_7', 'EXPIRED', 'DAY_BEFORE', 'LAST_DAY', 'CHECK'));
comment on column readmission.alert.about is 'INTERNAL. The limit, travel document or plan of transfer that the warning is about; its id.';
comment on column readmission.alert.mark is 'INTERNAL. How much of a limit has passed, how many days a document is still valid, that silence may count as consent, that the last day for the notice of a transfer comes, or that removability is to be looked at again.';
