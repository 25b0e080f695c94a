create table readmission.evidence (
    request     text not null references readmission.request,
    position    int not null,
    kind        text not null,
    doc_number  text,
    note        text,
    primary key (request, position)
);
comment on table readmission.evidence is 'What a request offers as evidence of identity, nationality or route. Crosses to the other State; holds no asylum fact.';
comment on column readmission.evidence.request is 'INTERNAL. Number of the request.';
comment on column readmission.evidence.position is 'INTERNAL. Order within the request, from 0.';
comment on column readmission.evidence.kind is 'SENSITIVE. Code of the list of evidence types.';
comment on column readmission.evidence.doc_number is 'SENSITIVE. Number of the document; kept as long as the return file.';
comment on column readmission.evidence.note is 'SENSITIVE. What the other State should know of it, as the officer wrote it.';
grant select, insert, update, delete on readmission.evidence to safeconduct_app;
