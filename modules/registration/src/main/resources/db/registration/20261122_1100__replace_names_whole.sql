-- A corrected name replaces the rows of the old one; the new rows come before the old ones go.

alter table person_name drop constraint person_name_pkey;
alter table person_name add column id uuid primary key default gen_random_uuid();
alter table person_name add constraint person_name_in_order unique (person, position) deferrable initially deferred;
comment on column person_name.id is 'INTERNAL.';
