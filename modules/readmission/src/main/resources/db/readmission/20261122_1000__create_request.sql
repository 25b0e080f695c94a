grant usage on schema readmission to safeconduct_app;
create sequence readmission.request_number;
grant usage on sequence readmission.request_number to safeconduct_app;

create table readmission.request (
    number    text primary key,
    person    uuid not null,
    partner   text not null,
    kind      text not null check (kind in ('REGULAR', 'ACCELERATED', 'TRANSIT', 'NOTIFICATION')),
    state     text not null check (state in ('DRAFT', 'WITHDRAWN')),
    opened_on date not null,
    opened_by text not null,
    office    text not null,
    version   bigint not null
);
comment on table readmission.request is 'A request to another State to take a person back. Holds no asylum fact.';
comment on column readmission.request.number is 'Number that is spoken and printed, M-year-running.';
comment on column readmission.request.person is 'SENSITIVE. Whom the request is about; id of registration.person; kept as long as the return file.';
comment on column readmission.request.partner is 'SENSITIVE. Requested State, ISO 3166-1 alpha-3.';
comment on column readmission.request.kind is 'Procedure of the agreement.';
comment on column readmission.request.state is 'Stage, by the codes R00 to R91.';
comment on column readmission.request.opened_on is 'Legal day of opening.';
comment on column readmission.request.opened_by is 'Login of the officer who opened it.';
comment on column readmission.request.office is 'Office where it lies.';
comment on column readmission.request.version is 'Rises with every change.';
create unique index request_one_open on readmission.request (person) where state = 'DRAFT';
create index request_office on readmission.request (office, number desc);
grant select, insert, update on readmission.request to safeconduct_app;
