-- The log of every look and every change. The application may add entries and read them: nothing else.

create sequence entry_index as bigint start 1;

create table entry (
    index     bigint not null default nextval('entry_index'),
    at        timestamptz not null,
    actor     text not null,
    office    text,
    action    text not null,
    outcome   text not null check (outcome in ('done', 'refused', 'failed')),
    shown     integer not null check (shown >= 0),
    bytes     bytea not null,
    leaf_hash bytea not null check (length(leaf_hash) = 32),
    primary key (index, at)
) partition by range (at);
create index entry_by_time on entry (at, index);
create index entry_by_actor on entry (actor, index desc);
create index entry_by_actor_and_action on entry (actor, action, index desc);
create index entry_by_action on entry (action, index desc);
create index entry_by_outcome on entry (outcome, index desc);
comment on table entry is 'SENSITIVE. Every look, search, refusal and change; append-only. Retention: as the law on logs says, at least as long as the file.';
comment on column entry.index is 'INTERNAL. Place in the log; numbers may be missing where an act was rolled back.';
comment on column entry.at is 'INTERNAL. When, to the microsecond.';
comment on column entry.actor is 'SENSITIVE. Login of the officer; a hyphen before login; system: and the name of a job.';
comment on column entry.office is 'INTERNAL. Code of the office where the officer sat.';
comment on column entry.action is 'INTERNAL. What was done or tried.';
comment on column entry.outcome is 'INTERNAL. done, refused or failed.';
comment on column entry.shown is 'INTERNAL. How many rows were shown.';
comment on column entry.bytes is 'SENSITIVE. The canonical bytes that were hashed; personal values inside are encrypted under a key of each person.';
comment on column entry.leaf_hash is 'INTERNAL. SHA-256 of a zero byte and the bytes (RFC 9162, 2.1.1).';

create table entry_subject (
    subject text not null,
    entry   bigint not null,
    at      timestamptz not null,
    primary key (subject, entry, at)
) partition by range (at);
comment on table entry_subject is 'SENSITIVE. Which files an entry is about or showed: who opened this file? Retention: as the entry.';
comment on column entry_subject.subject is 'SENSITIVE. Written form of the subject; no name.';
comment on column entry_subject.entry is 'INTERNAL. Index of the entry.';
comment on column entry_subject.at is 'INTERNAL. Time of the entry, which chooses the partition.';

-- One partition a month; a later migration adds the years after. What lies outside falls into the last two, so that no act
-- ever fails for want of a partition.
do $$
declare
    month date;
    ends  date;
begin
    for month in select generate_series(date '2026-01-01', date '2031-12-01', interval '1 month') loop
        ends := month + interval '1 month';
        execute format('create table entry_%s partition of entry for values from (%L) to (%L)',
            to_char(month, 'YYYYMM'), month::text || ' 00:00+00', ends::text || ' 00:00+00');
        execute format('create table entry_subject_%s partition of entry_subject for values from (%L) to (%L)',
            to_char(month, 'YYYYMM'), month::text || ' 00:00+00', ends::text || ' 00:00+00');
    end loop;
end
$$;
create table entry_other partition of entry default;
create table entry_subject_other partition of entry_subject default;

create table person_key (
    id      uuid primary key,
    subject text not null unique,
    wrapped bytea not null
);
comment on table person_key is 'SENSITIVE. The key under which the log keeps the values of one subject. Erasure deletes the row: the values are lost, every hash still holds.';
comment on column person_key.id is 'INTERNAL. Names the key inside the entries.';
comment on column person_key.subject is 'SENSITIVE. Whose values: written form of a subject, or SEARCH and the month for facts that are nobody''s.';
comment on column person_key.wrapped is 'SECRET. The key, encrypted under the master key that lies outside the database.';

grant usage on schema audit to safeconduct_app;
grant usage on sequence entry_index to safeconduct_app;
grant select, insert on entry, entry_subject to safeconduct_app;
grant select, insert, delete on person_key to safeconduct_app;
