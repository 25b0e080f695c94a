create table rsd.closing (
    id          uuid primary key,
    claim       uuid not null references rsd.claim,
    code        text not null,
    on_appeal   boolean not null,
    closed_on   date not null,
    recorded_by text not null,
    recorded_at timestamptz not null
);
comment on table rsd.closing is 'SENSITIVE. An end of a claim without a decision on it, as statistics count it; stays when the claim is reopened; retention: with its case';
comment on column rsd.closing.id is 'Id of the end';
comment on column rsd.closing.claim is 'The claim';
comment on column rsd.closing.code is 'SENSITIVE. DT code of the list decision';
comment on column rsd.closing.on_appeal is 'It ended after a decision at first instance';
comment on column rsd.closing.closed_on is 'SENSITIVE. Legal day on which it ended';
comment on column rsd.closing.recorded_by is 'Login of the officer who recorded it';
comment on column rsd.closing.recorded_at is 'When it was recorded';
create index on rsd.closing (claim);
grant select, insert on rsd.closing to safeconduct_app;
