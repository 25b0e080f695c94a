create table readmission.request_limit (
    id         uuid primary key,
    request    text not null references readmission.request,
    rule       text not null,
    started_on date not null,
    due_on     date not null,
    due        text not null,
    ended_on   date,
    ended      text
);
create index request_limit_request on readmission.request_limit (request, due_on);
create unique index request_limit_one_running on readmission.request_limit (request, rule) where ended is null;
comment on table readmission.request_limit is 'Limits of the agreement that run for a request, each with its computation. Crosses to the other State.';
comment on column readmission.request_limit.id is 'INTERNAL. The limit.';
comment on column readmission.request_limit.request is 'INTERNAL. Number of the request.';
comment on column readmission.request_limit.rule is 'INTERNAL. Rule of the agreement.';
comment on column readmission.request_limit.started_on is 'INTERNAL. Legal day of the event that it runs from.';
comment on column readmission.request_limit.due_on is 'INTERNAL. Last day on which the act is in time.';
comment on column readmission.request_limit.due is 'INTERNAL. Last day, calendar and steps of the computation, as JSON.';
comment on column readmission.request_limit.ended_on is 'INTERNAL. Legal day on which it was met or fell away; null while it runs.';
comment on column readmission.request_limit.ended is 'INTERNAL. The act that ended it; null while it runs.';
grant select, insert, update on readmission.request_limit to safeconduct_app;
