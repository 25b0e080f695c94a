create table casefile.draft (
    officer uuid not null,
    file    text not null,
    form    text not null,
    sealed  bytea not null,
    kept_at timestamptz not null,
    primary key (officer, file, form)
);
comment on table casefile.draft is 'What an officer was writing in a form; gone when sent; retention: 30 days';
comment on column casefile.draft.officer is 'Account id of the officer';
comment on column casefile.draft.file is 'The file, as KIND:id; names no person';
comment on column casefile.draft.form is 'Name of the form';
comment on column casefile.draft.sealed is 'SENSITIVE. The fields, encrypted with AES-256-GCM';
comment on column casefile.draft.kept_at is 'When it was last kept';
create index draft_by_age on casefile.draft (kept_at);
grant select, insert, update, delete on casefile.draft to safeconduct_app;
