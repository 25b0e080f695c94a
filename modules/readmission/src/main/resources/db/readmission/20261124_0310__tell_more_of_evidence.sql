-- What an agreement demands of a piece of evidence, and what an officer saw of it, cannot stand in a remark.
alter table readmission.evidence add column issued_on date;
alter table readmission.evidence add column expires_on date;
alter table readmission.evidence add column form text;
alter table readmission.evidence add column quality text;
alter table readmission.evidence add column validated boolean not null default false;
alter table readmission.evidence add column suspected_false boolean not null default false;
comment on column readmission.evidence.issued_on is 'SENSITIVE. Day of issue; null if nobody said.';
comment on column readmission.evidence.expires_on is 'SENSITIVE. Last day of validity; null if nobody said.';
comment on column readmission.evidence.form is 'INTERNAL. Original, certified copy or copy; null where nobody said.';
comment on column readmission.evidence.quality is 'INTERNAL. How well the copy can be read; null where nobody looked. Never crosses.';
comment on column readmission.evidence.validated is 'INTERNAL. Whether the requested State has validated it.';
comment on column readmission.evidence.suspected_false is 'SENSITIVE. Whether it may be false: then it is no evidence and never crosses; kept as long as the return file.';
