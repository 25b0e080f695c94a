create table casefile.task (
    id         uuid primary key,
    file       text not null,
    person     uuid,
    what       text not null,
    text       text,
    officer    text,
    officer_id uuid,
    role       text,
    office     text not null,
    due        date,
    rank       date not null,
    created_by text not null,
    created_at timestamptz not null,
    done_at    timestamptz,
    done_by    text,
    version    bigint not null,
    check ((officer is null) = (officer_id is null)),
    check (officer is not null or role is not null),
    check ((what = 'free') = (text is not null)),
    check ((done_at is null) = (done_by is null)),
    check (rank = coalesce(due, date '9999-12-31'))
);
comment on table casefile.task is 'What is to be done on a file, by whom, until when; retention: with the file';
comment on column casefile.task.id is 'Id of the task';
comment on column casefile.task.file is 'The file, as KIND:id; names no person';
comment on column casefile.task.person is 'SENSITIVE. Whom it concerns: id only; null for the whole file';
comment on column casefile.task.what is 'Key of the text of a task that the procedure brings; free for tasks by people';
comment on column casefile.task.text is 'SENSITIVE. Words of the officer; null for tasks that the procedure brings';
comment on column casefile.task.officer is 'Login of the one who has it; null while it waits';
comment on column casefile.task.officer_id is 'Account id of that officer';
comment on column casefile.task.role is 'Role that may take it while nobody has it';
comment on column casefile.task.office is 'Office where it waits';
comment on column casefile.task.due is 'Until when; null if there is no limit';
comment on column casefile.task.rank is 'The due day for sorting; the end of time if there is none';
comment on column casefile.task.created_by is 'Login of the officer whose act brought it';
comment on column casefile.task.created_at is 'When it came';
comment on column casefile.task.done_at is 'When it was done or fell away; null while open';
comment on column casefile.task.done_by is 'Login of the officer whose act ended it';
comment on column casefile.task.version is 'Grows with every change; the ETag';
create index task_of_file on casefile.task (file);
create index task_of_officer on casefile.task (officer_id, rank, id) where done_at is null;
create index task_done_of_officer on casefile.task (officer_id, rank, id) where done_at is not null;
create index task_waiting on casefile.task (office, role, rank, id) where done_at is null and officer_id is null;
grant select, insert on casefile.task to safeconduct_app;
grant update (officer, officer_id, role, done_at, done_by, version) on casefile.task to safeconduct_app;
