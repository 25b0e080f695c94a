create table rsd.appeal (
    id                   uuid primary key,
    claim                uuid not null references rsd.claim,
    decision             uuid not null references rsd.decision,
    lodged_on            date not null,
    lodged_by            text not null,
    grounds              text not null,
    late                 boolean not null,
    reasons_for_lateness text,
    recorded_by          text not null,
    recorded_at          timestamptz not null,
    lateness             text check (lateness in ('EXCUSED', 'NOT_EXCUSED')),
    lateness_reasons     text,
    lateness_by          text,
    response             text,
    response_by          text,
    response_on          date,
    closed_on            date,
    closed_as            text check (closed_as in ('JUDGMENT', 'WITHDRAWN')),
    version              bigint not null,
    check (not late or reasons_for_lateness is not null),
    check ((closed_on is null) = (closed_as is null))
);
comment on table rsd.appeal is 'SENSITIVE. An appeal against a decision; retention: with its case';
comment on column rsd.appeal.id is 'Id of the appeal';
comment on column rsd.appeal.claim is 'The claim';
comment on column rsd.appeal.decision is 'The decision appealed against';
comment on column rsd.appeal.lodged_on is 'Legal day on which it was lodged';
comment on column rsd.appeal.lodged_by is 'SENSITIVE. Who lodged it';
comment on column rsd.appeal.grounds is 'SENSITIVE. What the appeal says';
comment on column rsd.appeal.late is 'Lodged after the served limit';
comment on column rsd.appeal.reasons_for_lateness is 'SENSITIVE. Why it came late; null if in time';
comment on column rsd.appeal.recorded_by is 'Login of the officer who recorded it';
comment on column rsd.appeal.recorded_at is 'When it was recorded';
comment on column rsd.appeal.lateness is 'Whether the lateness was excused; null before, or if in time';
comment on column rsd.appeal.lateness_reasons is 'SENSITIVE. Why';
comment on column rsd.appeal.lateness_by is 'Login of the officer who decided on the lateness';
comment on column rsd.appeal.response is 'SENSITIVE. What the authority answers';
comment on column rsd.appeal.response_by is 'Login of the officer who sent the answer';
comment on column rsd.appeal.response_on is 'Day of the answer';
comment on column rsd.appeal.closed_on is 'Day on which it ended; null while open';
comment on column rsd.appeal.closed_as is 'How it ended';
comment on column rsd.appeal.version is 'Grows with every change';
create index on rsd.appeal (claim, recorded_at);
create unique index appeal_open on rsd.appeal (claim) where closed_on is null;
grant select, insert on rsd.appeal to safeconduct_app;
grant update (lateness, lateness_reasons, lateness_by, response, response_by, response_on, closed_on, closed_as, version)
    on rsd.appeal to safeconduct_app;
alter table rsd.decision add foreign key (appeal) references rsd.appeal;

create table rsd.hearing (
    id          uuid primary key,
    appeal      uuid not null references rsd.appeal,
    appointment uuid not null,
    held_on     date not null,
    listed_by   text not null,
    listed_at   timestamptz not null
);
comment on table rsd.hearing is 'SENSITIVE. Hearings of an appeal; a new line each time that it is listed; retention: with its case';
comment on column rsd.hearing.id is 'Id of the line';
comment on column rsd.hearing.appeal is 'The appeal';
comment on column rsd.hearing.appointment is 'Id of the appointment in the casefile';
comment on column rsd.hearing.held_on is 'Day of the hearing';
comment on column rsd.hearing.listed_by is 'Login of the officer who listed it';
comment on column rsd.hearing.listed_at is 'When it was listed';
create index on rsd.hearing (appeal, listed_at);
grant select, insert on rsd.hearing to safeconduct_app;
