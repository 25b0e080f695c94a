alter table readmission.request add column stay_known_on date;
comment on column readmission.request.stay_known_on is 'SENSITIVE. Legal day on which this State learnt of the irregular stay; from it runs the time within which it may ask. Null: nobody said. Never crosses.';
