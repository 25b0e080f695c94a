create table readmission.travel_document (
    id          uuid primary key,
    request     text not null references readmission.request,
    ordinal     bigint generated always as identity,
    kind        text not null check (kind in ('LAISSEZ_PASSER', 'EU')),
    doc_number  text not null,
    valid_from  date not null,
    valid_until date not null check (valid_until >= valid_from),
    issued_on   date not null,
    issued_by   text not null
);
create index travel_document_request on readmission.travel_document (request, ordinal);
comment on table readmission.travel_document is 'Travel documents issued for a return; the last one counts.';
comment on column readmission.travel_document.id is 'INTERNAL. The document.';
comment on column readmission.travel_document.request is 'INTERNAL. Number of the request.';
comment on column readmission.travel_document.ordinal is 'INTERNAL. Order of recording.';
comment on column readmission.travel_document.kind is 'SENSITIVE. LAISSEZ_PASSER of the mission, or EU: of Regulation (EU) 2016/1953.';
comment on column readmission.travel_document.doc_number is 'SENSITIVE. Number of the document; kept as long as the return file.';
comment on column readmission.travel_document.valid_from is 'SENSITIVE. First day of validity.';
comment on column readmission.travel_document.valid_until is 'SENSITIVE. Last day of validity.';
comment on column readmission.travel_document.issued_on is 'SENSITIVE. Legal day of recording.';
comment on column readmission.travel_document.issued_by is 'INTERNAL. Login of who recorded it.';
grant select, insert on readmission.travel_document to safeconduct_app;
