alter table readmission.message add column language text;
comment on column readmission.message.language is 'INTERNAL. In which language it is written, as its writer said, BCP 47; null: nobody said.';
create table readmission.message_translation (
    id         uuid primary key,
    message    uuid not null references readmission.message,
    request    text not null references readmission.request,
    ordinal    bigint generated always as identity,
    side       text not null check (side in ('REQUESTING', 'REQUESTED')),
    language   text not null,
    words      text not null,
    written_by text not null,
    written_at timestamptz not null
);
create index message_translation_request on readmission.message_translation (request, ordinal);
create index message_translation_message on readmission.message_translation (message);
comment on table readmission.message_translation is 'What a message of the thread says in another language, beside it; both States read it, and nothing of it can change.';
comment on column readmission.message_translation.id is 'INTERNAL. The translation.';
comment on column readmission.message_translation.message is 'INTERNAL. The message that it renders.';
comment on column readmission.message_translation.request is 'INTERNAL. Number of the request.';
comment on column readmission.message_translation.ordinal is 'INTERNAL. Order of writing.';
comment on column readmission.message_translation.side is 'INTERNAL. The State that wrote it.';
comment on column readmission.message_translation.language is 'INTERNAL. Its language, BCP 47.';
comment on column readmission.message_translation.words is 'SENSITIVE. The translation; kept as long as the return file.';
comment on column readmission.message_translation.written_by is 'INTERNAL. Login of the translator.';
comment on column readmission.message_translation.written_at is 'INTERNAL. When it was written.';
grant select, insert on readmission.message_translation to safeconduct_app;
