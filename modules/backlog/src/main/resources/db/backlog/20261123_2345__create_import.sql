-- Files on paper come in as tables: what was handed in, how far it is read, which lines are in, which were refused and why.

create table import (
    id        uuid primary key,
    kind      text not null check (kind = 'asylum-files'),
    state     text not null check (state in ('RECEIVING', 'UNMAPPED', 'RUNNING', 'STOPPING', 'STOPPED', 'FINISHED', 'FAILED')),
    dry       boolean not null,
    office    text not null,
    begun_by  text not null,
    begun_at  timestamptz not null,
    ended_at  timestamptz,
    header    text,
    size      bigint not null,
    sha256    text,
    position  bigint not null,
    read      bigint not null,
    written   bigint not null,
    known     bigint not null,
    rejected  bigint not null,
    execution bigint,
    node      text,
    check (read = written + known + rejected)
);
create index import_newest on import (begun_at desc, id);
comment on table import is 'A file that was handed in, and how far it is; retention: the counts as the log, the content until everything is in.';
comment on column import.id is 'INTERNAL. Id of the import.';
comment on column import.kind is 'PUBLIC. What the lines are.';
comment on column import.state is 'INTERNAL. Where it stands; UNMAPPED: columns of it are not known yet.';
comment on column import.dry is 'INTERNAL. True: lines are checked and counted, nothing is written.';
comment on column import.office is 'INTERNAL. Where files lie that name no office.';
comment on column import.begun_by is 'INTERNAL. Login of the officer who handed it in.';
comment on column import.begun_at is 'INTERNAL. When, UTC.';
comment on column import.ended_at is 'INTERNAL. When it was finished, stopped or failed, UTC; null before.';
comment on column import.header is 'INTERNAL. Names of the columns as sent, a line each; null until they are read.';
comment on column import.size is 'INTERNAL. Bytes as sent.';
comment on column import.sha256 is 'INTERNAL. SHA-256 of the bytes, hexadecimal; null until all are there.';
comment on column import.position is 'INTERNAL. Last line of the file that is dealt with.';
comment on column import.read is 'INTERNAL. Records read.';
comment on column import.written is 'INTERNAL. Records that became a file; in a dry run, that would.';
comment on column import.known is 'INTERNAL. Records that are in already, word for word.';
comment on column import.rejected is 'INTERNAL. Records refused.';
comment on column import.execution is 'INTERNAL. Latest execution of the job; null before.';
comment on column import.node is 'INTERNAL. Server that works on it; null before.';

create table part (
    import  uuid not null references import,
    number  int not null,
    content bytea not null,
    primary key (import, number)
);
comment on table part is 'SENSITIVE. The bytes of a file in pieces, encrypted; gone when everything is in.';
comment on column part.import is 'INTERNAL. The import.';
comment on column part.number is 'INTERNAL. Place of the piece, from 0.';
comment on column part.content is 'SENSITIVE. Bytes as sent, encrypted.';

create table line (
    import       uuid not null references import,
    reference    text not null,
    number       bigint not null,
    print        text not null,
    written      boolean not null,
    family       text,
    registration text,
    primary key (import, reference)
);
create unique index line_written_once on line (reference) where written;
create index line_of_family on line (family) where written and family is not null;
comment on table line is 'PERSONAL. Which references an import has seen, and which became files; retention: with the files.';
comment on column line.import is 'INTERNAL. The import.';
comment on column line.reference is 'PERSONAL. Number of the paper file, in capital letters without spaces.';
comment on column line.number is 'INTERNAL. Line of the file.';
comment on column line.print is 'INTERNAL. SHA-256 of what the line says, by which the same line is known again.';
comment on column line.written is 'INTERNAL. It became a file.';
comment on column line.family is 'PERSONAL. Number of the group on paper; null for who came alone.';
comment on column line.registration is 'INTERNAL. Number of the group here; null unless written.';

create table reject (
    import    uuid not null references import,
    number    bigint not null,
    in_column text not null,
    key       text not null,
    args      text not null,
    sent      bytea not null,
    primary key (import, number)
);
comment on table reject is 'SENSITIVE. Refused lines, as sent, with the reason; retention: with the import.';
comment on column reject.import is 'INTERNAL. The import.';
comment on column reject.number is 'INTERNAL. Line of the file.';
comment on column reject.in_column is 'INTERNAL. Name of the column where the flaw is; empty for the whole line.';
comment on column reject.key is 'PUBLIC. Key of the text that says what to do.';
comment on column reject.args is 'INTERNAL. Codes and numbers for the text, separated by tabs.';
comment on column reject.sent is 'SENSITIVE. The line as sent, encrypted.';

create table own_column (
    name      text primary key,
    field     text not null,
    mapped_by text not null,
    mapped_at timestamptz not null
);
comment on table own_column is 'What the columns of the ministry''s own registers mean; kept for the next file.';
comment on column own_column.name is 'INTERNAL. Name of the column as it stands in the file.';
comment on column own_column.field is 'PUBLIC. The field that it holds; empty: it is left out.';
comment on column own_column.mapped_by is 'INTERNAL. Login of the officer who said so.';
comment on column own_column.mapped_at is 'INTERNAL. When, UTC.';

grant usage on schema backlog to safeconduct_app;
grant select, insert, update on import, own_column to safeconduct_app;
grant select, insert, delete on part, line, reject to safeconduct_app;
