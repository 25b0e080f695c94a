-- The accelerated procedure is open for a short time after the apprehension; the forms ask for the last address over there.
alter table readmission.request add column apprehended_on date;
alter table readmission.request add column last_address text;
comment on column readmission.request.apprehended_on is 'SENSITIVE. Day of the apprehension, from which the accelerated application is counted; null if nobody said. Kept as long as the return file; never crosses.';
comment on column readmission.request.last_address is 'SENSITIVE. Last known address in the other State, for the application form; null if nobody knows. Crosses with the application; kept as long as the return file.';
