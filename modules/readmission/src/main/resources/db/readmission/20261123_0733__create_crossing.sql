create table readmission.crossing (
    id          uuid primary key,
    request     text not null references readmission.request,
    ordinal     bigint generated always as identity,
    direction   text not null check (direction in ('SENT', 'RECEIVED')),
    act         text not null,
    happened_on date not null,
    code        text,
    words       text,
    crossed_by  text not null,
    crossed_at  timestamptz not null
);
create index crossing_request on readmission.crossing (request, ordinal);
comment on table readmission.crossing is 'The written record of every sending to the other State and every receipt from it. Never changed.';
comment on column readmission.crossing.id is 'INTERNAL. The entry.';
comment on column readmission.crossing.request is 'INTERNAL. Number of the request.';
comment on column readmission.crossing.ordinal is 'INTERNAL. Order of recording.';
comment on column readmission.crossing.direction is 'INTERNAL. SENT to the other State or RECEIVED from it.';
comment on column readmission.crossing.act is 'INTERNAL. What was done.';
comment on column readmission.crossing.happened_on is 'SENSITIVE. Legal day of the event.';
comment on column readmission.crossing.code is 'SENSITIVE. Reason, outcome or kind of proof, where the act has one.';
comment on column readmission.crossing.words is 'SENSITIVE. What was said with it to the other State, or by it.';
comment on column readmission.crossing.crossed_by is 'INTERNAL. Login of who sent or filed it.';
comment on column readmission.crossing.crossed_at is 'INTERNAL. When it was recorded.';
grant select, insert on readmission.crossing to safeconduct_app;
