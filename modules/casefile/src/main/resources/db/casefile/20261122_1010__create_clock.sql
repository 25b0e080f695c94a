create table casefile.clock (
    id          uuid primary key,
    file        text not null,
    person      uuid,
    rule        text not null references casefile.rule,
    started_on  date not null,
    due_on      date not null,
    explanation text not null check (explanation is json object),
    met_on      date,
    stopped     text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    version     bigint not null,
    check (met_on is null or stopped is null)
);
comment on table casefile.clock is 'Limits of files, running, met or fallen away; retention: with the file';
comment on column casefile.clock.id is 'Id of the clock';
comment on column casefile.clock.file is 'The file, as KIND:id; names no person';
comment on column casefile.clock.person is 'SENSITIVE. Whom the limit concerns: id only; null for the whole file';
comment on column casefile.clock.rule is 'The rule that limits';
comment on column casefile.clock.started_on is 'SENSITIVE. Legal day of the event that started it';
comment on column casefile.clock.due_on is 'SENSITIVE. Last day on which the act is in time';
comment on column casefile.clock.explanation is 'SENSITIVE. The rule as it stood, the version of the calendar, and each step of the computation (JSON)';
comment on column casefile.clock.met_on is 'SENSITIVE. Day on which the act was done; null while open';
comment on column casefile.clock.stopped is 'SENSITIVE. Why it ended without the act; null otherwise';
comment on column casefile.clock.recorded_at is 'When the clock was started';
comment on column casefile.clock.recorded_by is 'Login of the officer whose act started it';
comment on column casefile.clock.version is 'Grows with every change';
create unique index clock_running on casefile.clock (file, rule, coalesce(person, '00000000-0000-0000-0000-000000000000'))
    where met_on is null and stopped is null;
create index clock_next on casefile.clock (file, due_on) where met_on is null and stopped is null;
create index clock_of_file on casefile.clock (file);
grant select, insert on casefile.clock to safeconduct_app;
grant update (met_on, stopped, version) on casefile.clock to safeconduct_app;
