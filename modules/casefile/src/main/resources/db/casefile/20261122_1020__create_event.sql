create table casefile.event (
    id          uuid primary key,
    ordinal     bigint generated always as identity,
    file        text not null,
    person      uuid,
    happened_on date not null,
    recorded_at timestamptz not null,
    what        text not null,
    args        text not null check (args is json array),
    stage       text,
    actor       text not null,
    actor_name  text not null,
    reason      text
);
comment on table casefile.event is 'Every event in the life of a file, in the order of recording; append-only for the application; retention: with the file';
comment on column casefile.event.id is 'Id of the event';
comment on column casefile.event.ordinal is 'Order of recording';
comment on column casefile.event.file is 'The file, as KIND:id; names no person';
comment on column casefile.event.person is 'SENSITIVE. Whom it concerns: id only; null for the whole file';
comment on column casefile.event.happened_on is 'SENSITIVE. Legal day of the event';
comment on column casefile.event.recorded_at is 'When it was written down';
comment on column casefile.event.what is 'SENSITIVE. Key of the text that says what happened';
comment on column casefile.event.args is 'SENSITIVE. Codes, numbers and dates for the text (JSON array)';
comment on column casefile.event.stage is 'SENSITIVE. Stage that the event led to; null if none';
comment on column casefile.event.actor is 'Login of the officer who did it';
comment on column casefile.event.actor_name is 'Name of that officer at the time';
comment on column casefile.event.reason is 'SENSITIVE. Why, in the words of the officer; null if the act asks for none';
create index event_of_file on casefile.event (file, happened_on, ordinal);
grant select, insert on casefile.event to safeconduct_app;
