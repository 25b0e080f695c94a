create table casefile.document (
    id            uuid primary key,
    file          text not null,
    person        uuid,
    kind          text not null,
    title         text not null,
    file_name     text not null,
    media_type    text not null,
    size          bigint not null check (size > 0),
    sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    filed_at      timestamptz not null,
    filed_by      text not null,
    struck_at     timestamptz,
    struck_by     text,
    struck_reason text,
    version       bigint not null,
    check ((struck_at is null) = (struck_by is null) and (struck_at is null) = (struck_reason is null))
);
comment on table casefile.document is 'Documents of files; filed in error: struck, never taken out; retention: with the file';
comment on column casefile.document.id is 'Id of the document';
comment on column casefile.document.file is 'The file, as KIND:id; names no person';
comment on column casefile.document.person is 'SENSITIVE. Whom it concerns: id only; null for the whole file';
comment on column casefile.document.kind is 'SENSITIVE. Code of the list document, or LETTER for a letter of this authority';
comment on column casefile.document.title is 'SENSITIVE. Title given by the officer';
comment on column casefile.document.file_name is 'SENSITIVE. Name of the file that was handed in, cleaned';
comment on column casefile.document.media_type is 'What the content is';
comment on column casefile.document.size is 'Bytes';
comment on column casefile.document.sha256 is 'SHA-256 of the content, lower-case hex';
comment on column casefile.document.filed_at is 'When it was filed';
comment on column casefile.document.filed_by is 'Login of the officer who filed it';
comment on column casefile.document.struck_at is 'When it was struck as filed in error; null otherwise';
comment on column casefile.document.struck_by is 'Login of the officer who struck it';
comment on column casefile.document.struck_reason is 'SENSITIVE. Why it was struck';
comment on column casefile.document.version is 'Grows with every change';
create index document_of_file on casefile.document (file, filed_at);
grant select, insert on casefile.document to safeconduct_app;
grant update (struck_at, struck_by, struck_reason, version) on casefile.document to safeconduct_app;

create table casefile.document_piece (
    document uuid not null references casefile.document deferrable initially deferred,
    position int not null,
    bytes    bytea not null,
    primary key (document, position)
);
alter table casefile.document_piece alter column bytes set storage external;
comment on table casefile.document_piece is 'The content of documents in pieces of 256 KiB, in order; retention: with the document';
comment on column casefile.document_piece.document is 'The document';
comment on column casefile.document_piece.position is 'Place of the piece, from 0';
comment on column casefile.document_piece.bytes is 'SENSITIVE. The piece';
grant select, insert on casefile.document_piece to safeconduct_app;
