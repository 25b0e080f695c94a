-- Where a file lies and who owns it: what the gate asks at each act.

create table placement (
    subject    text primary key,
    office     text,
    owner      uuid,
    restricted boolean not null default false,
    since      timestamptz not null
);
create index placement_of_owner on placement (owner) where owner is not null;
create index placement_of_office on placement (office);
comment on table placement is 'SENSITIVE. Where each file lies and who owns it; tells that a file exists. Retention: as the file.';
comment on column placement.subject is 'SENSITIVE. Written form of the subject, for example CASE:C-2026-0000017; no name.';
comment on column placement.office is 'INTERNAL. Code of the office; null while the file has none.';
comment on column placement.owner is 'INTERNAL. Account that owns the file; null: nobody.';
comment on column placement.restricted is 'SENSITIVE. True: only the owner may see the file.';
comment on column placement.since is 'INTERNAL. When office or owner last changed.';

create table placement_history (
    subject    text not null,
    office     text,
    owner      uuid,
    from_time  timestamptz not null,
    until_time timestamptz not null
);
create index placement_history_of_subject on placement_history (subject, from_time);
comment on table placement_history is 'SENSITIVE. Earlier places and owners of a file. Retention: as the file.';
comment on column placement_history.subject is 'SENSITIVE. Written form of the subject.';
comment on column placement_history.office is 'INTERNAL. Code of the office where it lay.';
comment on column placement_history.owner is 'INTERNAL. Account that owned it.';
comment on column placement_history.from_time is 'INTERNAL. Since when.';
comment on column placement_history.until_time is 'INTERNAL. Until when.';

create table workload (
    officer uuid primary key,
    tasks   bigint not null
);
comment on table workload is 'INTERNAL. How many open tasks the desk has reported for an account.';
comment on column workload.officer is 'INTERNAL. The account.';
comment on column workload.tasks is 'INTERNAL. Open tasks now.';

grant usage on schema access to safeconduct_app;
grant select, insert, update on placement, workload to safeconduct_app;
grant select, insert on placement_history to safeconduct_app;
