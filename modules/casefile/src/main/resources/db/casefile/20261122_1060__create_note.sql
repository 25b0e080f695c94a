create table casefile.note (
    id          uuid primary key,
    file        text not null,
    category    text not null check (category in ('GENERAL', 'CONTACT', 'PROTECTION', 'LEGAL', 'RATIONALE')),
    text        text not null,
    written_at  timestamptz not null,
    author      text not null,
    author_name text not null,
    corrects    uuid references casefile.note
);
comment on table casefile.note is 'Notes on files; never changed, corrected by another note; retention: with the file';
comment on column casefile.note.id is 'Id of the note';
comment on column casefile.note.file is 'The file, as KIND:id; names no person';
comment on column casefile.note.category is 'SENSITIVE. What sort of note';
comment on column casefile.note.text is 'SENSITIVE. Words of the officer';
comment on column casefile.note.written_at is 'When it was written';
comment on column casefile.note.author is 'Login of the officer who wrote it';
comment on column casefile.note.author_name is 'Name of that officer at the time';
comment on column casefile.note.corrects is 'The note that this one corrects; null otherwise';
create index note_of_file on casefile.note (file, written_at desc, id desc);
grant select, insert on casefile.note to safeconduct_app;
