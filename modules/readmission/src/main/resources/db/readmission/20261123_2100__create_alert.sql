create table readmission.alert (
    id       uuid primary key,
    request  text not null references readmission.request,
    about    uuid not null,
    mark     text not null check (mark in ('HALF', 'THREE_QUARTERS', 'NINE_TENTHS', 'WHOLE', 'SILENCE', 'DAYS_30', 'DAYS_14',
        'DAYS_7', 'EXPIRED')),
    given_on date not null,
    unique (about, mark)
);
create index alert_request on readmission.alert (request);
comment on table readmission.alert is 'Warnings of the nightly watch that were given, each once. Never crosses to the other State.';
comment on column readmission.alert.id is 'INTERNAL. The warning.';
comment on column readmission.alert.request is 'INTERNAL. Number of the request.';
comment on column readmission.alert.about is 'INTERNAL. The limit or the travel document that runs out; its id.';
comment on column readmission.alert.mark is 'INTERNAL. How much of a limit has passed, how many days a document is still valid, or that silence may count as consent.';
comment on column readmission.alert.given_on is 'INTERNAL. Day of the run that gave it.';
grant select, insert on readmission.alert to safeconduct_app;

-- What the watch reads each night, in the order of numbers.
create index request_watched on readmission.request (number) where state between 'R01' and 'R47';
create index travel_document_valid_until on readmission.travel_document (valid_until);
