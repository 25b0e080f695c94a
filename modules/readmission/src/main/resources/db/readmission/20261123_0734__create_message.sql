create table readmission.message (
    id         uuid primary key,
    request    text not null references readmission.request,
    ordinal    bigint generated always as identity,
    side       text not null check (side in ('REQUESTING', 'REQUESTED')),
    field      text,
    words      text not null,
    written_by text not null,
    written_at timestamptz not null,
    read_at    timestamptz
);
create index message_request on readmission.message (request, ordinal);
comment on table readmission.message is 'The thread of a request between the two authorities.';
comment on column readmission.message.id is 'INTERNAL. The message.';
comment on column readmission.message.request is 'INTERNAL. Number of the request.';
comment on column readmission.message.ordinal is 'INTERNAL. Order of writing.';
comment on column readmission.message.side is 'INTERNAL. The State that wrote it.';
comment on column readmission.message.field is 'INTERNAL. The field of the application that it is about, as JSON pointer; null: none.';
comment on column readmission.message.words is 'SENSITIVE. The message; kept as long as the return file.';
comment on column readmission.message.written_by is 'INTERNAL. Login of the writer.';
comment on column readmission.message.written_at is 'INTERNAL. When it was written.';
comment on column readmission.message.read_at is 'INTERNAL. When the other side first opened it; null: not yet.';
grant select, insert, update (read_at) on readmission.message to safeconduct_app;
