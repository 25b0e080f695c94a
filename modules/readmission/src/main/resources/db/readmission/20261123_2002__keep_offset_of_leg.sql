-- timestamptz keeps the moment alone; the clock of the place is needed to say on which day somebody travels.
alter table readmission.transfer_leg add column departs_offset int not null default 0;
alter table readmission.transfer_leg add column arrives_offset int not null default 0;
comment on column readmission.transfer_leg.departs_offset is 'SENSITIVE. Seconds from UTC on the clock of the place of departure.';
comment on column readmission.transfer_leg.arrives_offset is 'SENSITIVE. Seconds from UTC on the clock of the place of arrival.';
