-- An answer that is about a part of the application renews that part: what it said before stays on record.
create table readmission.amendment (
    id         uuid primary key,
    request    text not null references readmission.request,
    ordinal    bigint generated always as identity,
    round      int not null,
    field      text not null,
    before     text,
    after      text,
    amended_on date not null,
    amended_by text not null,
    amended_at timestamptz not null
);
create index amendment_of_request on readmission.amendment (request, ordinal);
comment on table readmission.amendment is 'What answers to the other State changed of applications, in order; retention: with the return file';
comment on column readmission.amendment.id is 'Which one';
comment on column readmission.amendment.request is 'The request';
comment on column readmission.amendment.ordinal is 'Order of recording';
comment on column readmission.amendment.round is 'The round of the request that ran';
comment on column readmission.amendment.field is 'Part of the application, by its name';
comment on column readmission.amendment.before is 'SENSITIVE. What the other State had been told; null for nothing';
comment on column readmission.amendment.after is 'SENSITIVE. What it is told from then on; null for nothing';
comment on column readmission.amendment.amended_on is 'Legal day';
comment on column readmission.amendment.amended_by is 'Login of the officer who answered; never crosses';
comment on column readmission.amendment.amended_at is 'When it was recorded';
grant select, insert on readmission.amendment to safeconduct_app;
