-- A request to another State is seen by two: the office where it lies, and the State that it was sent to.
alter table placement add column counterpart text;
comment on column placement.counterpart is 'SENSITIVE. Office of the other State that the file is shared with; null: none.';
insert into office (code, name) values ('KAZ', 'Kazakhstan'), ('SRB', 'Serbia');
